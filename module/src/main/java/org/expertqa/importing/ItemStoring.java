package org.expertqa.importing;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Warning;

/** Stores an expert or a topic from a file of its own; without an id it is the one of the same text, or of the same slug. */
final class ItemStoring {

    private final Contents contents;
    private final ImportSources sources;
    private final Store store;

    ItemStoring(Contents contents, ImportSources sources, Store store) {
        this.contents = contents;
        this.sources = sources;
        this.store = store;
    }

    <T> StoredItem store(ContentType<T> type, ReadItem<T> item, String target, FileInHand file) {
        SourceText source = file.source();
        ItemId id = item.id().or(() -> known(type, item.content(), source)).orElseGet(contents::nextId);
        Stored<T> stored = store.save(type, id, item.content(), source.name());
        if (stored.outcome() != Outcome.UNCHANGED) {
            sources.remember(id, source);
        }
        Stored<T> published = store.publish(type, stored, item.state());
        List<Warning> warnings =
                store.keptBack(type, published, item.state()).stream().toList();
        return published.told(type, file, target, warnings);
    }

    private <T> Optional<ItemId> known(ContentType<T> type, T content, SourceText source) {
        Optional<Slug> slug =
                type.slug().apply(content).or(() -> Slug.from(type.title().apply(content)));
        return sources.itemsOf(source.sha256()).stream()
                .findFirst()
                .or(() -> slug.flatMap(found -> contents.find(type, found)));
    }
}
