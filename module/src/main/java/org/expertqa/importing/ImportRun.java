package org.expertqa.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;

/** One run over many files: each is read when its turn comes, and told when the work on it is done. */
final class ImportRun {

    private final Reader reader = new Reader();
    private final ImportOptions options;
    private final Consumer<FileResult> listener;

    ImportRun(ImportOptions options, Consumer<FileResult> listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Only reads, and tells what was read. */
    void read(List<? extends ImportFile> files) {
        files.forEach(file -> tell(file, source -> FileResult.read(read(source))));
    }

    /** Looks at all files first, then stores experts and topics, then answers. */
    void store(List<? extends ImportFile> files, ImportPlan plan, FileStoring storing) {
        List<ImportFile> items = new ArrayList<>();
        List<ImportFile> answers = new ArrayList<>();
        files.forEach(file -> look(file, plan, items, answers));
        items.forEach(file -> tell(file, source -> storing.store(read(source), source)));
        answers.forEach(file -> tell(file, source -> storing.store(read(source), source)));
    }

    /** Learns what a file holds; one that can not be read is told at once and left out. */
    private void look(ImportFile file, ImportPlan plan, List<ImportFile> items, List<ImportFile> answers) {
        try {
            SourceText source = file.read();
            ReadFile read = reader.read(source);
            plan.add(read, source);
            (read.answers().isEmpty() ? items : answers).add(file);
        } catch (Unreadable | IOException e) {
            listener.accept(failed(file, e));
        }
    }

    private void tell(ImportFile file, Function<SourceText, FileResult> work) {
        FileResult result;
        try {
            result = work.apply(file.read());
        } catch (Unreadable | IOException e) {
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
