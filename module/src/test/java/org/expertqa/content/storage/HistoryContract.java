package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.Edit;
import org.expertqa.content.History;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Publication;
import org.expertqa.content.Revision;
import org.expertqa.content.RevisionLine;
import org.expertqa.content.Slug;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store knows of the history of an item, whatever the database. */
abstract class HistoryContract {

    private static final Author ANNA = new Author("Anna");
    private static final Author BEN = new Author("Ben");
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private History history;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        contents = new StoredContents(database, clock);
        history = new StoredHistory(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void revisionsAreListedFromTheLatestWithWhoWhenAndWhy() {
        ItemId id = save(contents.nextId(), 0, "First words", ANNA, "begun");
        clock.pass(HOUR);
        save(id, 1, "Second words", BEN, "<b>better</b>");
        save(contents.nextId(), 0, "Something else", ANNA, "");

        assertThat(history.revisions(id, Integer.MAX_VALUE, 50))
                .containsExactly(
                        new RevisionLine(2, BEN, TestClock.MORNING.plus(HOUR), "<b>better</b>"),
                        new RevisionLine(1, ANNA, TestClock.MORNING, "begun"));
    }

    @Test
    void aLongHistoryIsReadInParts() {
        ItemId id = save(contents.nextId(), 0, "Words 1", ANNA, "");
        for (int i = 1; i < 7; i++) {
            save(id, i, "Words " + (i + 1), ANNA, "");
        }

        assertThat(numbers(id, Integer.MAX_VALUE, 3)).containsExactly(7, 6, 5);
        assertThat(numbers(id, 5, 3)).containsExactly(4, 3, 2);
        assertThat(numbers(id, 2, 3)).containsExactly(1);
        assertThat(numbers(id, 1, 3)).isEmpty();
        assertThat(numbers(contents.nextId(), Integer.MAX_VALUE, 3)).isEmpty();
    }

    @Test
    void whatWasLiveWhenIsKnownToTheInstant() {
        ItemId id = save(contents.nextId(), 0, "First words", ANNA, "");
        Instant first = publish(id, 1, ANNA);
        clock.pass(HOUR);
        save(id, 1, "Second words", BEN, "");
        clock.pass(HOUR);
        Instant second = publish(id, 2, BEN);
        clock.pass(HOUR);
        contents.withdraw(id, ANNA);
        Instant end = clock.instant();

        Slug slug = new Slug("first-words");
        Publication one = new Publication(1, slug, Period.between(first, second), Edit.SUBSTANTIVE, ANNA.name(), first);
        Publication two = new Publication(2, slug, Period.between(second, end), Edit.SUBSTANTIVE, BEN.name(), second);
        assertThat(history.publications(id, 1, 2)).containsExactly(one, two);
        assertThat(history.publications(id, 2, 2)).containsExactly(two);
        assertThat(history.liveAt(id, first.minusMillis(1))).isEmpty();
        assertThat(history.liveAt(id, first)).contains(one);
        assertThat(history.liveAt(id, second.minusMillis(1))).contains(one);
        assertThat(history.liveAt(id, second)).contains(two);
        assertThat(history.liveAt(id, end)).isEmpty();
    }

    @Test
    void whatIsPlannedIsKnownBefore() {
        ItemId id = save(contents.nextId(), 0, "First words", ANNA, "");
        Instant from = TestClock.MORNING.plus(HOUR);
        contents.publish(Note.TYPE, id, 1, Period.from(from), BEN);

        Publication planned = new Publication(
                1, new Slug("first-words"), Period.from(from), Edit.SUBSTANTIVE, BEN.name(), clock.instant());
        assertThat(history.publications(id, 1, 1)).containsExactly(planned);
        assertThat(history.liveAt(id, clock.instant())).isEmpty();
        assertThat(history.liveAt(id, from)).contains(planned);
        assertThat(planned.hasBegun(clock.instant())).isFalse();
        assertThat(planned.isLive(from)).isTrue();
    }

    @Test
    void itemsAreNamedAsTheyAreCalledNow() {
        ItemId id = save(contents.nextId(), 0, "First words", ANNA, "");
        save(id, 1, "Second words", ANNA, "");

        assertThat(history.titles(List.of(id, contents.nextId()))).isEqualTo(Map.of(id, "Second words"));
        assertThat(history.titles(List.of())).isEmpty();
    }

    private List<Integer> numbers(ItemId id, int before, int limit) {
        return history.revisions(id, before, limit).stream()
                .map(RevisionLine::number)
                .toList();
    }

    private ItemId save(ItemId id, int expected, String text, Author by, String note) {
        Revision<Note> saved = contents.save(Note.TYPE, id, expected, Note.of(text), by, note);
        return saved.item();
    }

    private Instant publish(ItemId id, int revision, Author by) {
        contents.publish(Note.TYPE, id, revision, Period.from(clock.instant()), by);
        return clock.instant();
    }
}
