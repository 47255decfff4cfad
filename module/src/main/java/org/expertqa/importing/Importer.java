package org.expertqa.importing;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.expertqa.content.Contents;
import org.expertqa.content.Transactions;

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

    public Importer(Contents contents, Transactions transactions, ImportSources sources, Reader reader, Clock clock) {
        this.contents = contents;
        this.transactions = transactions;
        this.sources = sources;
        this.reader = reader;
        this.clock = clock;
    }

    /** Only reads the files, and tells of each what would become of it; this needs no store. */
    public static void read(
            List<? extends ImportFile> files, Reader reader, ImportOptions options, Consumer<FileResult> listener) {
        new ImportRun(reader, options, listener).read(files);
    }

    /** Imports files, and tells the result of each after it is stored. */
    public void importAll(List<? extends ImportFile> files, ImportOptions options, Consumer<FileResult> listener) {
        Store store = new Store(contents, clock, options);
        ImportPlan plan = new ImportPlan(contents, sources);
        FileStoring storing = new FileStoring(
                transactions,
                new ItemStoring(contents, sources, store),
                new AnswerStoring(contents, sources, plan, store));
        new ImportRun(reader, options, listener)
                .store(
                        files,
                        plan,
                        group -> transactions.inTransaction(() -> group.stream()
                                .map(file -> storing.store(file.read(), file.source()))
                                .toList()));
    }
}
