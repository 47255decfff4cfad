package org.expertqa.account.storage;

import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;

/** The contract on SQLite. */
class SqliteInvitationsTest extends InvitationsContract {

    @Override
    Database open() {
        return TestDatabases.migratedCopy();
    }
}
