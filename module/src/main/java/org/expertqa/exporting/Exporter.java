package org.expertqa.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Revision;
import org.expertqa.content.State;
import org.expertqa.expert.Experts;
import org.expertqa.importing.Reader;
import org.expertqa.topic.Topics;

/** Writes every item, drafts included, as a file of its own; an import reads Markdown back as it was, and no JSON. */
public final class Exporter {

    /** The types that are written; ExportTest sees to it that these are all there are. */
    static final Set<ContentType<?>> WRITTEN = Set.of(ExpertAnswers.TYPE, Experts.TYPE, Topics.TYPE);

    private static final int PAGE = 200;
    private final Contents contents;
    private final Reader reader;
    private final ReferencedSlugs references;

    public Exporter(Contents contents, Reader reader) {
        this.contents = contents;
        this.reader = reader;
        this.references = new ReferencedSlugs(contents);
    }

    /** Writes the folders {@code answers}, {@code experts} and {@code topics}; says how many files. */
    public int exportTo(Path folder, ExportFormat format) throws IOException {
        return all(
                        ExpertAnswers.TYPE,
                        new ItemFolder(folder.resolve("answers"), format),
                        (text, answer) -> text.answer(answer, references.of(answer), references.expertCalled(answer)))
                + all(Experts.TYPE, new ItemFolder(folder.resolve("experts"), format), ItemText::expert)
                + all(Topics.TYPE, new ItemFolder(folder.resolve("topics"), format), ItemText::topic);
    }

    private <T> int all(ContentType<T> type, ItemFolder folder, BiFunction<ItemText, T, String> writing)
            throws IOException {
        int count = 0;
        List<ItemSummary> page = contents.items(type, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (ItemSummary item : kept(page)) {
                T content =
                        contents.latest(type, item.id()).map(Revision::content).orElseThrow();
                folder.write(item, writing.apply(new ItemText(type, item, folder.format(), reader), content));
                count++;
            }
            ItemId last = page.get(page.size() - 1).id();
            page = contents.items(type, Optional.of(last), PAGE);
        }
        return count;
    }

    /** What lies in the trash is on its way out. */
    private static List<ItemSummary> kept(List<ItemSummary> page) {
        return page.stream().filter(item -> item.state() != State.TRASHED).toList();
    }
}
