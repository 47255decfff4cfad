package org.expertqa.importing.report;

/** A file can not be read: says in which line, what is wrong, and what would be right. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int line;

    public Unreadable(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
