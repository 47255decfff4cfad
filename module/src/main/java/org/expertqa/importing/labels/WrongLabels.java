package org.expertqa.importing.labels;

/** A file of labels can not be read; the message names the file, the line, and what would be right. */
public final class WrongLabels extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongLabels(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
