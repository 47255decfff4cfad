package org.expertqa.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.expertqa.content.Slug;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportedItem;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.ReadFile;

/** Tells the outcome of an import in lines: what is stored on standard output, what was refused or is doubtful beside it. */
final class TextListener implements ImportListener {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean refused;

    TextListener(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void accept(FileResult result) {
        result.items().forEach(item -> line(out, word(item.outcome()) + " " + name(item) + " " + result.file()));
        boolean dryRun = result.outcome() == Outcome.DRY_RUN;
        if (dryRun) {
            result.read().ifPresent(this::tellRead);
        }
        out.flush();
        result.read().ifPresent(this::tellWarnings);
        result.read().filter(read -> !dryRun).ifPresent(this::tellLeftOut);
        result.problems().forEach(problem -> line(err, place(result, problem) + ": " + problem.message()));
        err.flush();
        refused |= !result.problems().isEmpty();
    }

    @Override
    public int end() {
        return refused ? 1 : 0;
    }

    private static String place(FileResult result, ImportProblem problem) {
        return result.read()
                .map(read -> read.place(problem.line()))
                .orElseGet(() -> problem.file() + ":" + problem.line());
    }

    private void tellRead(ReadFile read) {
        read.answers().forEach(answer -> {
            line(out, "dry-run " + answer.slug().map(Slug::value).orElse("-") + " " + read.file());
            ReadParts.of(answer).forEach(part -> line(out, "  " + part));
        });
        read.unassigned().forEach(text -> line(out, read.place(text.line()) + ": unassigned: " + text.text()));
    }

    private void tellWarnings(ReadFile read) {
        read.warnings()
                .forEach(warning -> line(
                        err, read.place(warning.line()) + ": warning " + warning.code() + ": " + warning.message()));
    }

    /** An import that stores says of what fitted nowhere how much it is; a dry run has shown it. */
    private void tellLeftOut(ReadFile read) {
        LeftOut.of(read)
                .ifPresent(left -> line(err, read.place(left.firstLine()) + ": " + left + "; --dry-run shows all"));
    }

    /** One line stays one line, whatever a file is called. */
    private static void line(PrintWriter writer, String text) {
        writer.println(CONTROLS.matcher(text).replaceAll("?"));
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.CREATED ? "stored" : outcome.toString();
    }

    private static String name(ImportedItem item) {
        return item.slug().map(Object::toString).orElse(item.id().toString());
    }
}
