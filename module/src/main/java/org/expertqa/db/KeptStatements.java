package org.expertqa.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Prepared statements that stay with their SQLite connection: to prepare one takes longer than to run it. (PostgreSQL's
 * driver keeps its own.) One that is in use is not there for the next, which then prepares another.
 */
final class KeptStatements implements StatementBuilderFactory {

    private static final int MOST = 100;
    private final Map<SQLiteConnection, Map<String, PreparedStatement>> kept = new ConcurrentHashMap<>();

    @Override
    public StatementBuilder createStatementBuilder(Connection pooled) {
        try {
            SQLiteConnection connection = pooled.unwrap(SQLiteConnection.class);
            Map<String, PreparedStatement> ready = kept.get(connection);
            return new Builder(connection, ready == null ? begin(connection) : ready);
        } catch (SQLException e) {
            throw new IllegalStateException("Not a connection to SQLite: " + pooled, e);
        }
    }

    /** What belonged to connections that the pool has closed since goes with them. */
    private Map<String, PreparedStatement> begin(SQLiteConnection connection) {
        kept.keySet().removeIf(KeptStatements::isClosed);
        return kept.computeIfAbsent(connection, any -> new ConcurrentHashMap<>());
    }

    private static boolean isClosed(SQLiteConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Hands out the statements of one connection and takes them back. */
    private static final class Builder extends DefaultStatementBuilder {

        private final SQLiteConnection connection;
        private final Map<String, PreparedStatement> ready;
        private final Map<Statement, String> lent = new IdentityHashMap<>();

        Builder(SQLiteConnection connection, Map<String, PreparedStatement> ready) {
            this.connection = connection;
            this.ready = ready;
        }

        @Override
        public PreparedStatement create(Connection pooled, String sql, StatementContext context) throws SQLException {
            PreparedStatement kept = ready.remove(sql);
            PreparedStatement statement = kept == null ? super.create(connection, sql, context) : kept;
            lent.put(statement, sql);
            return statement;
        }

        @Override
        public void close(Connection pooled, String template, Statement statement) throws SQLException {
            String sql = lent.remove(statement);
            if (sql != null && ready.size() < MOST && statement instanceof PreparedStatement prepared) {
                prepared.clearParameters();
                prepared.clearBatch();
                ready.put(sql, prepared);
            } else {
                statement.close();
            }
        }
    }
}
