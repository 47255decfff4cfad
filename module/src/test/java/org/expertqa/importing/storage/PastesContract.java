package org.expertqa.importing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.account.AccountId;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.db.Database;
import org.expertqa.importing.paste.Paste;
import org.expertqa.importing.paste.PasteLine;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.importing.report.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pastes keep to, whatever the database. */
abstract class PastesContract {

    private final TestClock clock = new TestClock();
    private Database database;
    private Pastes pastes;
    private AccountId nora;
    private AccountId tom;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        pastes = new StoredPastes(database, clock);
        nora = account("nora@example.org");
        tom = account("tom@example.org");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTextIsKeptAsItCame() {
        String text = "  Why?\n\tSo \uD83C\uDF5E. ' \" $1 {{x}}\n";

        Paste paste = pastes.find(nora, pastes.keep(nora, "a.txt", text)).orElseThrow();

        assertThat(paste.text()).isEqualTo(text);
        assertThat(paste.name()).isEqualTo("a.txt");
        assertThat(paste.placed()).isEqualTo(Placements.NONE);
        assertThat(paste.made()).isEmpty();
    }

    @Test
    void nobodySeesTheTextOfAnother() {
        String id = pastes.keep(nora, "a.txt", "Why?");

        pastes.place(tom, id, Placements.NONE.place(1, 1, Placements.NOTHING));
        pastes.made(tom, id, "hash");
        pastes.discard(tom, id);

        assertThat(pastes.find(tom, id)).isEmpty();
        assertThat(pastes.waiting(tom)).isEmpty();
        assertThat(pastes.find(nora, id)).map(Paste::placed).contains(Placements.NONE);
        assertThat(pastes.find(nora, id).flatMap(Paste::made)).isEmpty();
    }

    @Test
    void whatWasSaidOfLinesIsKept() {
        String id = pastes.keep(nora, "a.txt", "Why?\nSo.");
        Placements placed = Placements.NONE.place(2, 2, "answers[0].introduction");

        pastes.place(nora, id, placed);

        assertThat(pastes.find(nora, id)).map(Paste::placed).contains(placed);
    }

    @Test
    void theWordsGoWhenTheDraftIsMade() {
        String id = pastes.keep(nora, "a.txt", "Why?");

        pastes.made(nora, id, "hash");

        Optional<Paste> paste = pastes.find(nora, id);
        assertThat(paste.flatMap(Paste::made)).contains("hash");
        assertThat(paste).map(Paste::text).contains("");
        assertThat(pastes.waiting(nora)).isEmpty();
    }

    @Test
    void aWeekLaterItIsGone() {
        String id = pastes.keep(nora, "a.txt", "Why?");

        clock.pass(Pastes.KEPT.minus(Duration.ofMinutes(1)));
        assertThat(pastes.find(nora, id)).isPresent();
        clock.pass(Duration.ofMinutes(1));

        assertThat(pastes.find(nora, id)).isEmpty();
        assertThat(pastes.waiting(nora)).isEmpty();
        pastes.keep(tom, "b.txt", "When?");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() {
        String first = pastes.keep(nora, "a.txt", "The first");
        String other = pastes.keep(tom, "a.txt", "Of somebody else");
        for (int i = 0; i < Pastes.MOST; i++) {
            clock.pass(Duration.ofSeconds(1));
            pastes.keep(nora, "a.txt", "Text " + i);
        }

        assertThat(pastes.find(nora, first)).isEmpty();
        assertThat(pastes.find(tom, other)).isPresent();
        assertThat(pastes.waiting(nora))
                .hasSize(Pastes.MOST)
                .extracting(PasteLine::beginning)
                .startsWith("Text 19");
    }

    @Test
    void itCanBeThrownAway() {
        String id = pastes.keep(nora, "a.txt", "Why?");

        pastes.discard(nora, id);

        assertThat(rows()).isZero();
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("select count(*) from paste")
                .mapTo(Integer.class)
                .one());
    }

    private AccountId account(String email) {
        return new StoredAccounts(database, clock, new AccountAuditRows(database, clock))
                .add(new EmailAddress(email), "Somebody", Role.AUTHOR, Actor.COMMAND_LINE)
                .id();
    }
}
