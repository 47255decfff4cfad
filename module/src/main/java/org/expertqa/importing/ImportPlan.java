package org.expertqa.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/** Which id each answer of a run has or will have, so that answers can refer to others that come later. */
final class ImportPlan {

    private final Contents contents;
    private final ImportSources sources;
    private final Map<Slug, ItemId> bySlug = new HashMap<>();
    private final Map<String, ItemId> bySource = new HashMap<>();

    ImportPlan(Contents contents, ImportSources sources) {
        this.contents = contents;
        this.sources = sources;
    }

    /** Takes the answers of a file into the plan. */
    void add(ReadFile file, SourceText source) {
        for (int i = 0; i < file.answers().size(); i++) {
            ReadAnswer answer = file.answers().get(i);
            ItemId id = idOf(answer, source, i);
            bySource.putIfAbsent(key(source, i), id);
            answer.slug().ifPresent(slug -> bySlug.putIfAbsent(slug, id));
        }
    }

    /** The id of the n-th answer of a text. */
    Optional<ItemId> answer(SourceText source, int index) {
        return Optional.ofNullable(bySource.get(key(source, index)));
    }

    Optional<ItemId> answer(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    private ItemId idOf(ReadAnswer answer, SourceText source, int index) {
        return answer.id().orElseGet(() -> idFor(source, index));
    }

    private ItemId idFor(SourceText source, int index) {
        List<ItemId> known = sources.itemsOf(source.sha256());
        return index < known.size() ? known.get(index) : contents.nextId();
    }

    private static String key(SourceText source, int index) {
        return source.sha256() + "/" + index;
    }
}
