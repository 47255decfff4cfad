package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotStorable;
import org.expertqa.content.TooManyWorkingCopies;
import org.expertqa.content.WorkingCopies;
import org.expertqa.content.WorkingCopy;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of working copies keeps, whatever the database. */
abstract class WorkingCopiesContract {

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private WorkingCopies copies;
    private String anna;
    private String ben;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        contents = new StoredContents(database, clock);
        copies = new StoredWorkingCopies(database, clock);
        anna = account("anna@example.org");
        ben = account("ben@example.org");
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void whatWasTypedIsFoundAgainByWhoeverTypedItAndNobodyElse() {
        ItemId item = contents.nextId();
        Note typed = Note.of("Grüße, \"quotes\", 水 and \n a line");

        WorkingCopy<Note> kept = copies.keep(Note.TYPE, item, anna, 3, typed, "why");

        assertThat(copies.find(Note.TYPE, item, anna)).contains(kept);
        assertThat(kept.base()).isEqualTo(3);
        assertThat(kept.note()).isEqualTo("why");
        assertThat(kept.keptAt()).isEqualTo(TestClock.MORNING);
        assertThat(copies.find(Note.TYPE, item, ben)).isEmpty();
        assertThat(copies.find(Note.typeNamed("other"), item, anna)).isEmpty();
    }

    @Test
    void itIsNoItemAndNoRevision() {
        ItemId item = contents.nextId();
        copies.keep(Note.TYPE, item, anna, 0, Note.of("Nothing stored yet"), "");

        assertThat(contents.item(Note.TYPE, item)).isEmpty();
        assertThat(contents.latest(Note.TYPE, item)).isEmpty();
    }

    @Test
    void aLaterOneTakesThePlaceOfTheEarlierOne() {
        ItemId item = contents.nextId();
        copies.keep(Note.TYPE, item, anna, 0, Note.of("First"), "");
        clock.pass(Duration.ofSeconds(2));

        copies.keep(Note.TYPE, item, anna, 1, Note.of("Second"), "");

        assertThat(copies.list(Note.TYPE, anna)).hasSize(1);
        assertThat(copies.find(Note.TYPE, item, anna).orElseThrow().content()).isEqualTo(Note.of("Second"));
    }

    @Test
    void theListBeginsWithTheLatest() {
        ItemId first = contents.nextId();
        ItemId second = contents.nextId();
        copies.keep(Note.TYPE, first, anna, 0, Note.of("First"), "");
        copies.keep(Note.TYPE, contents.nextId(), ben, 0, Note.of("Somebody else's"), "");
        clock.pass(Duration.ofSeconds(2));
        copies.keep(Note.TYPE, second, anna, 0, Note.of("Second"), "");

        List<ItemId> listed =
                copies.list(Note.TYPE, anna).stream().map(WorkingCopy::item).toList();

        assertThat(listed).containsExactly(second, first);
    }

    @Test
    void aDroppedOneIsGoneAndTheOthersStay() {
        ItemId item = contents.nextId();
        copies.keep(Note.TYPE, item, anna, 0, Note.of("Anna's"), "");
        copies.keep(Note.TYPE, item, ben, 0, Note.of("Ben's"), "");

        copies.drop(item, anna);
        copies.drop(item, anna);

        assertThat(copies.find(Note.TYPE, item, anna)).isEmpty();
        assertThat(copies.find(Note.TYPE, item, ben)).isPresent();
    }

    @Test
    void purgingTheItemTakesEverybodysTypedWordsAlong() {
        ItemId item = contents.nextId();
        Author editor = new Author("editor");
        contents.save(Note.TYPE, item, 0, Note.of("Saved"), editor, "");
        copies.keep(Note.TYPE, item, anna, 1, Note.of("Typed"), "");
        copies.keep(Note.TYPE, item, ben, 1, Note.of("Typed, too"), "");

        contents.purge(item, editor);

        assertThat(copies.list(Note.TYPE, anna)).isEmpty();
        assertThat(copies.list(Note.TYPE, ben)).isEmpty();
    }

    @Test
    void whatARevisionCouldNotHoldIsRefused() {
        ItemId item = contents.nextId();
        copies.keep(Note.TYPE, item, anna, 0, Note.of("Good words"), "");

        assertThatThrownBy(() -> copies.keep(Note.TYPE, item, anna, 0, Note.of("x".repeat(600_000)), ""))
                .isInstanceOf(NotStorable.class)
                .hasMessageContaining("500 KB");
        assertThatThrownBy(() -> copies.keep(Note.TYPE, item, anna, 0, Note.of("a\0b"), ""))
                .isInstanceOf(NotStorable.class);
        assertThat(copies.find(Note.TYPE, item, anna).orElseThrow().content()).isEqualTo(Note.of("Good words"));
    }

    @Test
    void anAccountHasABoundedNumberOfThemAndCanGoOnWithEach() {
        ItemId first = contents.nextId();
        copies.keep(Note.TYPE, first, anna, 0, Note.of("First"), "");
        for (int i = 1; i < WorkingCopies.MOST; i++) {
            copies.keep(Note.TYPE, contents.nextId(), anna, 0, Note.of("Another"), "");
        }

        assertThatThrownBy(() -> copies.keep(Note.TYPE, contents.nextId(), anna, 0, Note.of("One more"), ""))
                .isInstanceOf(TooManyWorkingCopies.class)
                .hasMessageContaining("200");
        copies.keep(Note.TYPE, first, anna, 0, Note.of("Changed"), "");
        assertThat(copies.find(Note.TYPE, first, anna).orElseThrow().content()).isEqualTo(Note.of("Changed"));
        copies.keep(Note.TYPE, contents.nextId(), ben, 0, Note.of("Ben's"), "");
    }

    private String account(String email) {
        Actor admin = new Actor(Optional.empty(), "admin", "");
        return new StoredAccounts(database, clock, new AccountAuditRows(database, clock))
                .add(new EmailAddress(email), "Somebody", Role.AUTHOR, admin)
                .id()
                .toString();
    }
}
