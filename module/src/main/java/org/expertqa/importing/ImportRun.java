package org.expertqa.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.expertqa.content.NotStorable;

/** One run over many files: a first look at all of them, then each is stored in its turn. */
final class ImportRun {

    private final Reader reader = new Reader();
    private final ImportOptions options;
    private final ImportPlan plan;
    private final FileStoring storing;
    private final Consumer<FileResult> listener;
    private final List<ImportFile> entities = new ArrayList<>();
    private final List<ImportFile> answers = new ArrayList<>();

    ImportRun(ImportOptions options, ImportPlan plan, FileStoring storing, Consumer<FileResult> listener) {
        this.options = options;
        this.plan = plan;
        this.storing = storing;
        this.listener = listener;
    }

    void run(List<? extends ImportFile> files) {
        if (options.dryRun()) {
            files.forEach(file -> tell(file, source -> FileResult.read(read(source))));
            return;
        }
        files.forEach(this::look);
        entities.forEach(file -> tell(file, source -> storing.store(read(source), source)));
        answers.forEach(file -> tell(file, source -> storing.store(read(source), source)));
    }

    /** Learns what a file holds; one that can not be read is told at once and left out. */
    private void look(ImportFile file) {
        try {
            SourceText source = file.read();
            ReadFile read = reader.read(source);
            plan.add(read, source);
            (read.answers().isEmpty() ? entities : answers).add(file);
        } catch (Unreadable | IOException e) {
            listener.accept(failed(file, e));
        }
    }

    private void tell(ImportFile file, Function<SourceText, FileResult> work) {
        FileResult result;
        try {
            result = work.apply(file.read());
        } catch (Unreadable | NotStorable | IOException e) {
            result = failed(file, e);
        }
        listener.accept(result);
    }

    private ReadFile read(SourceText source) {
        ReadFile file = reader.read(source);
        return options.ctaUrl().map(file::withCallsToActionLeadingTo).orElse(file);
    }

    private static FileResult failed(ImportFile file, Exception e) {
        int line = e instanceof Unreadable unreadable ? unreadable.line() : 1;
        String message = e instanceof IOException ? "The file can not be read: " + e : e.getMessage();
        return FileResult.failed(new ImportProblem(file.name(), line, message));
    }
}
