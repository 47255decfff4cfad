package org.expertqa.db;

/** The database can not be used: not there, not writable, or newer than this program. The message says what would be right. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
