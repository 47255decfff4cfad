package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of histories on SQLite, and along which indexes they are read. */
class SqliteHistoryTest extends HistoryContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return TestDatabases.sqlite(home);
    }

    @Test
    void aHistoryIsAStretchOfTheKeyOfItsTable() {
        assertThat(plan(HistoryRows.REVISIONS))
                .contains("sqlite_autoindex_revision_1 (item=? AND number<?)")
                .doesNotContain("SCAN", "TEMP B-TREE");
        assertThat(plan(HistoryRows.PUBLICATIONS))
                .contains("sqlite_autoindex_publication_1 (item=?)")
                .doesNotContain("SCAN", "TEMP B-TREE");
        assertThat(plan(HistoryRows.LIVE))
                .contains("sqlite_autoindex_publication_1 (item=? AND live_from<?)")
                .doesNotContain("SCAN", "TEMP B-TREE");
    }

    private String plan(String sql) {
        Map<String, Object> values = Map.of("item", "a", "before", 9, "limit", 51, "first", 1, "last", 9, "at", 0);
        try (Database database = TestDatabases.sqlite(home.resolve("plans"))) {
            return database.read(handle -> handle.createQuery("explain query plan " + sql)
                    .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bindMap(values)
                    .map((row, context) -> row.getString("detail"))
                    .collect(Collectors.joining("\n")));
        }
    }
}
