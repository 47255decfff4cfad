package org.expertqa.db;

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
