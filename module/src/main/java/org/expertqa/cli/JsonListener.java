package org.expertqa.cli;

import java.io.PrintWriter;
import org.expertqa.importing.FileResult;

/** Tells the outcome of an import as one JSON object, file by file. */
final class JsonListener implements ImportListener {

    private final PrintWriter out;
    private boolean refused;
    private String separator = "{\"files\":[";

    JsonListener(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(FileResult result) {
        out.println(separator);
        out.print(result.json());
        out.flush();
        separator = ",";
        refused |= !result.problems().isEmpty();
    }

    @Override
    public int end() {
        out.println(separator.equals(",") ? "]}" : separator + "]}");
        out.flush();
        return refused ? 1 : 0;
    }
}
