package org.expertqa.importing.report;

/** Something that was refused: the file, the line, and what would be right. */
public record ImportProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
