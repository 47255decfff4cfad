package org.expertqa.db;

import org.jdbi.v3.core.argument.Argument;

/**
 * A value for a statement that every page needs: bound as what it is, without the search for a way to bind it, which takes
 * JDBI longer than SQLite takes to find the row.
 */
public final class Bound {

    private Bound() {}

    public static Argument text(String value) {
        return (position, statement, context) -> statement.setString(position, value);
    }

    public static Argument number(long value) {
        return (position, statement, context) -> statement.setLong(position, value);
    }
}
