package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.content.ItemId;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.junit.jupiter.api.Test;

/** The overview on SQLite. */
class SqliteOverviewTest extends OverviewContract {

    private static final OverviewFilter ALL = OverviewFilter.ALL;
    private static final Sorting LATEST = Sorting.LATEST_FIRST;
    private static final ItemId TARGET = ItemId.of("01900000-0000-7000-8000-00000000c001");

    @Override
    Database open() {
        return TestDatabases.migratedCopy();
    }

    @Test
    void everyListReadsAlongTheIndexThatIsMeantForIt() {
        assertThat(plan(ALL, LATEST)).contains("COVERING INDEX overview_by_change (type=? AND shelf=?)");
        assertThat(plan(ALL.titled("some words"), LATEST)).contains("COVERING INDEX overview_by_change");
        assertThat(plan(ALL.in(State.DRAFT), LATEST))
                .contains("INDEX overview_by_state (type=? AND shelf=? AND state=?)");
        assertThat(plan(ALL.in(State.ARCHIVED), Sorting.BY_TITLE)).contains("COVERING INDEX overview_by_title");
        assertThat(plan(ALL.inLanguage("en"), LATEST))
                .contains("INDEX overview_by_language (type=? AND shelf=? AND language=?)");
        assertThat(plan(ALL.createdBy("a"), LATEST)).contains("INDEX overview_by_creator (created_by=?");
        assertThat(plan(ALL.in(State.DRAFT).titled("x"), Sorting.BY_TITLE))
                .contains("COVERING INDEX overview_by_title");
        assertThat(plan(ALL.in(State.DRAFT).createdBy("a").titled("x"), new Sorting(Sorting.Key.CREATED, true)))
                .contains("COVERING INDEX overview_by_creation");
        assertThat(plan(ALL.refersTo(TARGET), LATEST))
                .contains("COVERING INDEX overview_target_by_change (target=? AND type=?)");
    }

    @Test
    void whatIsDueIsFoundWithoutLookingAtTheRest() {
        try (Database database = open()) {
            assertThat(database.<List<String>>read(handle -> handle.createQuery(
                                    "explain query plan select item from overview where state_until <= 5 limit 7")
                            .map((row, context) -> row.getString("detail"))
                            .list()))
                    .singleElement()
                    .asString()
                    .contains("INDEX overview_due");
        }
    }

    /** How the inner part is read; it alone may be long, and it sorts nothing. */
    private String plan(OverviewFilter filter, Sorting sorting) {
        try (Database database = open()) {
            List<String> steps = database.read(handle -> OverviewLists.query(
                            handle, "explain query plan select ", Note.TYPE, filter, sorting, Optional.empty(), 20)
                    .map((row, context) -> row.getString("detail"))
                    .list());
            assertThat(steps).filteredOn(step -> step.contains("TEMP B-TREE")).hasSizeLessThan(2);
            return steps.stream().collect(Collectors.joining("\n"));
        }
    }
}
