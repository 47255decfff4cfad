package org.expertqa.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.ReadAnswer;
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
    ImportPlan add(FileInHand file) {
        for (int i = 0; i < file.read().answers().size(); i++) {
            ReadAnswer answer = file.read().answers().get(i);
            ItemId id = idOf(answer, file.source(), i);
            bySource.putIfAbsent(key(file.source(), i), id);
            answer.slug().ifPresent(slug -> bySlug.putIfAbsent(slug, id));
        }
        return this;
    }

    /** Whether an answer of the file is related to one that is neither stored nor planned yet. */
    boolean refersAhead(FileInHand file) {
        return file.read().answers().stream()
                .flatMap(answer -> answer.references().related().stream())
                .anyMatch(slug -> !bySlug.containsKey(slug)
                        && contents.find(ExpertAnswers.TYPE, slug).isEmpty());
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
