package org.expertqa.content.storage;

import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;

/** The contract on SQLite. */
class SqliteWorkingCopiesTest extends WorkingCopiesContract {

    @Override
    Database open() {
        return TestDatabases.migratedCopy();
    }
}
