package org.expertqa.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL server that is there as long as the tests of a class. */
public final class PostgresServer implements BeforeAllCallback, AfterAllCallback {

    public static final String USER = "postgres";
    private static final String FIRST = "postgres";
    private EmbeddedPostgres server;
    private int databases;

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        start();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        stop();
    }

    public void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    public void stop() throws IOException {
        server.close();
    }

    /** The address of the database that every server has. */
    public String url() {
        return url(FIRST);
    }

    /** The address of a database, be it there or not. */
    public String url(String database) {
        return server.getJdbcUrl(USER, database);
    }

    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    /** An empty database that nobody else has. */
    public Database newDatabase(Path home) {
        String name = "tests" + ++databases;
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return TestDatabases.postgres(home, url(name), USER);
    }
}
