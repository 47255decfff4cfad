package org.expertqa.db;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The database can not be used: not there, not writable, or newer than this program. The message says what would be right. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether a failure comes from a database that does not answer (SQL state 08), or that just stops or starts (57). */
    public static boolean isBehind(Throwable failure) {
        for (Throwable reason = failure; reason != null; reason = reason.getCause()) {
            if (reason instanceof SQLTransientConnectionException
                    || reason instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("08") || state.startsWith("57P");
    }
}
