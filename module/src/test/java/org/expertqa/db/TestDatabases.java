package org.expertqa.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;

/** Opens real databases for tests. */
public final class TestDatabases {

    private TestDatabases() {}

    public static Database sqlite(Path home) {
        return Databases.open(config(home, "", ""));
    }

    /** The settings of an installation on a data source of the server. */
    public static Config jndi(Path home, String name) {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_HOME", home.toString());
        properties.setProperty("EXPERTQA_DB_JNDI", name);
        return Config.of(Settings.of(properties));
    }

    /** A fresh SQLite database, copied from one that was migrated once. */
    public static Database migratedCopy() {
        Path folder = emptyHome();
        try {
            Files.copy(Migrated.HOME.resolve(Sqlite.FILE), folder.resolve(Sqlite.FILE));
            return new Database(Sqlite.connect(folder), Dialect.SQLITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh folder with nothing in it. */
    public static Path emptyHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Migrated on first use. */
    private static final class Migrated {

        static final Path HOME = make();

        private static Path make() {
            try {
                Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "migrated");
                sqlite(home).close();
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Database postgres(Path home, String url, String user) {
        return Databases.open(config(home, url, user));
    }

    public static Config config(Path home, String url, String user) {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_HOME", home.toString());
        properties.setProperty("EXPERTQA_DB_URL", url);
        properties.setProperty("EXPERTQA_DB_USER", user);
        return Config.of(Settings.of(properties));
    }
}
