package org.expertqa.content.storage;

import java.nio.file.Path;
import org.expertqa.db.Database;
import org.expertqa.db.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The workflow on a real PostgreSQL server. */
class PostgresWorkflowIT extends WorkflowContract {

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path home;

    @Override
    Database open() {
        return SERVER.newDatabase(home);
    }
}
