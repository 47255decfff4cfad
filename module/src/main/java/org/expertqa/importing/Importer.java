package org.expertqa.importing;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.Transactions;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/**
 * Brings files into the store: experts and topics first, then answers, each answer with what it brings along in one
 * transaction, several answers in a larger one. A bad file stops nobody else. The texts are not kept: each file is read when
 * its turn comes.
 */
public final class Importer {

    private final Contents contents;
    private final Transactions transactions;
    private final ImportSources sources;
    private final Reader reader;
    private final Clock clock;
    private final Author author;

    public Importer(Contents contents, Transactions transactions, ImportSources sources, Reader reader, Clock clock) {
        this(contents, transactions, sources, reader, clock, Author.IMPORT);
    }

    private Importer(
            Contents contents,
            Transactions transactions,
            ImportSources sources,
            Reader reader,
            Clock clock,
            Author author) {
        this.contents = contents;
        this.transactions = transactions;
        this.sources = sources;
        this.reader = reader;
        this.clock = clock;
        this.author = author;
    }

    /** The same in somebody's name, who is then the one that made what is new. */
    public Importer inTheNameOf(Author other) {
        return new Importer(contents, transactions, sources, reader, clock, other);
    }

    /** Only reads the files, and tells of each what would become of it; this needs no store. */
    public static void read(
            List<? extends ImportFile> files, Reader reader, ImportOptions options, Consumer<FileResult> listener) {
        new ImportRun(reader, options, listener).read(files);
    }

    /** Imports files, and tells the result of each after it is stored. */
    public void importAll(List<? extends ImportFile> files, ImportOptions options, Consumer<FileResult> listener) {
        ImportPlan plan = new ImportPlan(contents, sources);
        FileStoring storing = storing(plan, options);
        new ImportRun(reader, options, listener)
                .store(
                        files,
                        plan,
                        group -> transactions.inTransaction(() -> group.stream()
                                .map(file -> storing.store(file.read(), file.source()))
                                .toList()));
    }

    /** Stores what was read in one text as drafts: all of it, or nothing where something is refused. */
    public FileResult draft(ReadFile read, SourceText source) {
        ImportPlan plan = new ImportPlan(contents, sources).add(FileInHand.of(read, source));
        FileStoring storing = storing(plan, ImportOptions.DRAFTS);
        try {
            return transactions.inTransaction(() -> whole(storing.store(read, source)));
        } catch (StoredInPart e) {
            return FileResult.failed(read, e.problems());
        }
    }

    private static FileResult whole(FileResult result) {
        if (!result.problems().isEmpty()) {
            throw new StoredInPart(result.problems());
        }
        return result;
    }

    private FileStoring storing(ImportPlan plan, ImportOptions options) {
        Store store = new Store(contents, clock, options, author);
        return new FileStoring(
                transactions,
                new ItemStoring(contents, sources, store),
                new AnswerStoring(contents, sources, plan, store));
    }
}
