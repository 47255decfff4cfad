package org.expertqa.importing.storage;

import java.nio.file.Path;
import org.expertqa.db.Database;
import org.expertqa.db.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real PostgreSQL server. */
class PostgresPastesIT extends PastesContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path home;

    @Override
    Database open() {
        return SERVER.newDatabase(home);
    }
}
