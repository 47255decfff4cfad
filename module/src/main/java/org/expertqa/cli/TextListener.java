package org.expertqa.cli;

import java.io.PrintWriter;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportedItem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.ReadFile;

/** Tells the outcome of an import in lines: what is stored on standard output, what was refused or is doubtful beside it. */
final class TextListener implements ImportListener {

    private final PrintWriter out;
    private final PrintWriter err;
    private boolean refused;

    TextListener(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void accept(FileResult result) {
        result.items().forEach(item -> out.println(word(item.outcome()) + " " + name(item) + " " + result.file()));
        if (result.outcome() == Outcome.DRY_RUN) {
            result.read().ifPresent(this::tellRead);
        }
        out.flush();
        result.read().ifPresent(this::tellWarnings);
        result.problems().forEach(err::println);
        err.flush();
        refused |= !result.problems().isEmpty();
    }

    @Override
    public int end() {
        return refused ? 1 : 0;
    }

    private void tellRead(ReadFile read) {
        read.answers()
                .forEach(answer -> out.println("dry-run " + answer.content().question() + " " + read.file()));
        read.unassigned()
                .forEach(text -> out.println(read.file() + ":" + text.line() + ": unassigned: " + text.text()));
    }

    private void tellWarnings(ReadFile read) {
        read.warnings()
                .forEach(warning -> err.println(
                        read.file() + ":" + warning.line() + ": warning " + warning.code() + ": " + warning.message()));
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.CREATED ? "stored" : outcome.toString();
    }

    private static String name(ImportedItem item) {
        return item.slug().map(Object::toString).orElse(item.id().toString());
    }
}
