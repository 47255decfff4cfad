package org.expertqa.account.storage;

import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;

/** The contract on SQLite. */
class SqliteSignInTest extends SignInContract {

    @Override
    Database open() {
        return TestDatabases.migratedCopy();
    }
}
