package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expertqa.content.Edit;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflow on SQLite. */
class SqliteWorkflowTest extends WorkflowContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return TestDatabases.sqlite(home);
    }

    @Test
    void aScheduleTakesEffectAfterARestartWithNothingRunning() {
        ItemId id = draft("Planned").item();
        contents.publish(Note.TYPE, id, 1, Period.between(NOON, EVENING), EDITOR);
        database.close();
        clock.setTo(NOON);

        openIt();

        assertThat(isLive(id)).isTrue();
        clock.setTo(EVENING);
        assertThat(isLive(id)).isFalse();
    }

    @Test
    void queuesAreStretchesOfTheirIndexes() {
        assertThat(plan(ReviewRows.WAITING)).contains("INDEX review_waiting (").doesNotContain("TEMP B-TREE");
        assertThat(plan(ReviewRows.DUE)).contains("INDEX review_due (").doesNotContain("TEMP B-TREE");
    }

    @Test
    void whenAnItemChangedIsFoundInItsOwnPublications() {
        assertThat(plan(LiveRows.BY_IDS.replace("<ids>", ":item")))
                .contains("SEARCH m USING INDEX sqlite_autoindex_publication_1 (item=? AND live_from<?)");
    }

    /** Publications of before: the second is of the same revision as the first, the third of another, and ended early. */
    @Test
    void whatWasPublishedBeforeThereWereEditsKeepsItsDates() {
        ItemId id = draft("First").item();
        contents.publish(Note.TYPE, id, 1, Period.from(clock.instant()), EDITOR);
        clock.setTo(NOON);
        contents.publish(Note.TYPE, id, 1, Period.between(NOON, NIGHT), EDITOR);
        contents.save(Note.TYPE, id, 1, Note.of("Second"), EDITOR, "");
        contents.publish(Note.TYPE, id, 2, Period.from(EVENING), new Edit(true, "A word"), EDITOR);
        for (String column : List.of("minor", "note", "meant_until")) {
            database.write(handle -> handle.execute("alter table publication drop column " + column));
        }
        for (String table : List.of("review", "review_step", "preview_link")) {
            database.write(handle -> handle.execute("drop table " + table));
        }
        database.write(handle -> handle.execute("delete from flyway_schema_history where version = '10'"));
        database.close();

        openIt();

        assertThat(live(id, NOON).modifiedAt()).isEqualTo(MORNING);
        assertThat(live(id, EVENING).modifiedAt()).isEqualTo(EVENING);
        contents.cancel(id, EVENING, EDITOR);
        assertThat(live(id, NOON).until()).isEmpty();
    }

    private String plan(String sql) {
        return database.read(handle -> handle.createQuery("explain query plan " + sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bindMap(Map.of(
                        "since",
                        0,
                        "item",
                        "",
                        "limit",
                        20,
                        "until",
                        "2026-03-01",
                        "dueOn",
                        "",
                        "type",
                        "note",
                        "at",
                        0))
                .map((row, context) -> row.getString("detail"))
                .collect(Collectors.joining("\n")));
    }
}
