package org.expertqa.cli;

import java.io.PrintWriter;
import org.expertqa.importing.FileResult;

/** Tells the outcome of an import as one JSON object, file by file; what was refused is told beside it, too. */
final class JsonListener implements ImportListener {

    private final PrintWriter out;
    private final PrintWriter err;
    private boolean refused;
    private String separator = "{\"files\":[";

    JsonListener(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void accept(FileResult result) {
        out.println(separator);
        out.print(result.json());
        out.flush();
        separator = ",";
        result.problems().forEach(err::println);
        refused |= !result.problems().isEmpty();
    }

    @Override
    public int end() {
        out.println(separator.equals(",") ? "]}" : separator + "]}");
        out.flush();
        return refused ? 1 : 0;
    }
}
