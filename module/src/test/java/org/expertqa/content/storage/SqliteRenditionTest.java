package org.expertqa.content.storage;

import java.nio.file.Path;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteRenditionTest extends RenditionContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return TestDatabases.sqlite(home);
    }
}
