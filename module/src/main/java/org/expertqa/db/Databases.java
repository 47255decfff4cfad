package org.expertqa.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.expertqa.config.Config;
import org.expertqa.config.DatabaseConfig;

/** Opens the database that the settings name and brings its schema up to date. */
public final class Databases {

    private Databases() {}

    /**
     * Opens it.
     *
     * @throws DatabaseUnavailable when it is not there, not writable, or newer than this program
     */
    public static Database open(Config config) {
        Database database = connect(config);
        try {
            Migrations.run(database.writerSource(), dialectOf(config.database(), database.writerSource()));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Says at once what opening would say: that the home folder or the database server is not there. It opens nothing.
     *
     * @throws DatabaseUnavailable when it is so
     */
    public static void refuseUnreachable(Config config) {
        if (config.database().url().isPresent()) {
            Postgres.connect(config.database()).close();
        } else if (config.database().jndi().isEmpty()) {
            Sqlite.writableFolder(config.home());
        }
    }

    private static Database connect(Config config) {
        DatabaseConfig settings = config.database();
        if (settings.jndi().isPresent()) {
            DataSource source = lookUp(settings.jndi().get());
            return new Database(new Connections(source, source), dialectOf(settings, source));
        }
        if (settings.url().isPresent()) {
            return new Database(Postgres.connect(settings), Dialect.POSTGRESQL);
        }
        return new Database(Sqlite.connect(config.home()), Dialect.SQLITE);
    }

    /** The data source of this name, as the server has it for all or for the web application alone. */
    private static DataSource lookUp(String name) {
        return find(name)
                .or(() -> find("java:comp/env/" + name))
                .orElseThrow(() -> new DatabaseUnavailable(
                        "EXPERTQA_DB_JNDI names \"" + name + "\", but the server has no data source of that name.",
                        null));
    }

    private static Optional<DataSource> find(String name) {
        try {
            Object found = new InitialContext().lookup(name);
            return Optional.of(found).filter(DataSource.class::isInstance).map(DataSource.class::cast);
        } catch (NamingException e) {
            return Optional.empty();
        }
    }

    private static Dialect dialectOf(DatabaseConfig settings, DataSource source) {
        if (settings.jndi().isEmpty()) {
            return settings.url().isPresent() ? Dialect.POSTGRESQL : Dialect.SQLITE;
        }
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (!product.equals("PostgreSQL")) {
                throw new DatabaseUnavailable(
                        "The data source " + settings.describe() + " is " + product + "; it should be PostgreSQL.",
                        null);
            }
            return Dialect.POSTGRESQL;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The data source " + settings.describe() + " gives no connection: " + e.getMessage(), e);
        }
    }
}
