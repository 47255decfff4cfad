package org.expertqa.content.storage;

import java.nio.file.Path;
import org.expertqa.db.Database;
import org.expertqa.db.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The contract of histories on a real PostgreSQL server. */
class PostgresHistoryIT extends HistoryContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path home;

    @Override
    Database open() {
        return SERVER.newDatabase(home);
    }
}
