package org.expertqa.importing.storage;

import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;

/** The contract on SQLite. */
class SqlitePastesTest extends PastesContract {

    @Override
    Database open() {
        return TestDatabases.migratedCopy();
    }
}
