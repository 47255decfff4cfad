package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Filing;
import org.expertqa.content.InUse;
import org.expertqa.content.ItemId;
import org.expertqa.content.Misfiled;
import org.expertqa.content.NotFound;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.Period;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors find in every store, and what becomes of what they put away. */
abstract class OverviewContract {

    static final Author EDITOR = new Author("editor");
    static final ContentType<Note> AUTHOR = Note.typeNamed("author");
    private static final Author ANNA = new Author("Anna", Optional.of("01900000-0000-7000-8000-00000000aaaa"));
    private static final OverviewFilter ALL = OverviewFilter.ALL;

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private Overview overview;
    private Filing filing;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        contents = new StoredContents(database, clock);
        overview = new StoredOverview(database, clock);
        filing = new StoredFiling(database, clock);
    }

    @AfterEach
    void whatIsStoredIsInOrder() {
        assertThat(new StorageCheck(database).findings()).isEmpty();
        database.close();
    }

    @Test
    void aLineTellsWhatWasSavedLastAndByWhom() {
        Revision<Note> first = save(Note.of("First words").in("en-GB"), ANNA);
        Instant later = clock.pass(Duration.ofHours(1));
        save(first, Note.of("Second words").in("en-GB"));

        OverviewLine line = overview.find(Note.TYPE, first.item()).orElseThrow();

        assertThat(line.title()).isEqualTo("Second words");
        assertThat(line.language()).isEqualTo("en-gb");
        assertThat(line.latestRevision()).isEqualTo(2);
        assertThat(line.savedAt()).isEqualTo(later);
        assertThat(line.savedBy()).isEqualTo("editor");
        assertThat(line.createdBy()).isEqualTo(ANNA.account());
        assertThat(line.state()).isEqualTo(State.DRAFT);
        assertThat(overview.find(AUTHOR, first.item())).isEmpty();
    }

    @Test
    void whatChangedLastComesFirstAndDraftsAreThereToo() {
        Revision<Note> first = save(Note.of("First"));
        clock.pass(Duration.ofMinutes(1));
        published(Note.of("Second"));
        clock.pass(Duration.ofMinutes(1));
        save(first, Note.of("First again"));
        published(AUTHOR, Note.of("Of another type"));

        assertThat(titles(ALL)).containsExactly("First again", "Second");
    }

    @Test
    void everyListIsSortedBothWays() {
        for (String title : List.of("beta", "Alpha", "gamma")) {
            save(Note.of(title));
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(titles(ALL, Sorting.BY_TITLE)).containsExactly("Alpha", "beta", "gamma");
        assertThat(titles(ALL, Sorting.BY_TITLE.reversed())).containsExactly("gamma", "beta", "Alpha");
        assertThat(titles(ALL, Sorting.LATEST_FIRST)).containsExactly("gamma", "Alpha", "beta");
        assertThat(titles(ALL, Sorting.LATEST_FIRST.reversed())).containsExactly("beta", "Alpha", "gamma");
        assertThat(titles(ALL, Sorting.of("created").orElseThrow())).containsExactly("beta", "Alpha", "gamma");
        assertThat(titles(ALL, Sorting.of("-created").orElseThrow())).containsExactly("gamma", "Alpha", "beta");
    }

    @Test
    void aLongListIsReadInPartsWithNothingTwiceAndNothingLeftOut() {
        Revision<Note> author = published(AUTHOR, Note.of("Author"));
        List<String> made = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            made.add("Note " + i / 3);
            save(Note.of("Note " + i / 3).by(author.item()));
        }

        for (Sorting.Key key : Sorting.Key.values()) {
            for (boolean descending : List.of(true, false)) {
                Sorting sorting = new Sorting(key, descending);
                assertThat(read(ALL, sorting)).as(sorting.toString()).hasSize(7).doesNotHaveDuplicates();
                assertThat(read(ALL.refersTo(author.item()), sorting))
                        .as(sorting.toString())
                        .hasSize(7)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(titles(ALL)).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void titlesAreSearchedWhateverTheirCaseAccentsAndOrderOfWords() {
        save(Note.of("Wie oft soll ich das Öl wechseln?"));
        save(Note.of("¿Cuánto dura el arroz cocido?"));
        save(Note.of("\u0643\u064E\u064A\u0652\u0641 \u062D\u0627\u0644\u0643"));
        save(Note.of("Is 100% of_it true?"));
        save(Note.of("Is 1000 of it true?"));

        assertThat(titles(ALL.titled("WECHSELN oel"))).isEmpty();
        assertThat(titles(ALL.titled(" WECHSELN  ol "))).containsExactly("Wie oft soll ich das Öl wechseln?");
        assertThat(titles(ALL.titled("Öl"))).hasSize(1);
        assertThat(titles(ALL.titled("cuanto DURA"))).hasSize(1);
        assertThat(titles(ALL.titled("\u0643\u064A\u0641"))).hasSize(1);
        assertThat(titles(ALL.titled("100%"))).containsExactly("Is 100% of_it true?");
        assertThat(titles(ALL.titled("of_it"))).containsExactly("Is 100% of_it true?");
        assertThat(titles(ALL.titled("!"))).isEmpty();
        assertThat(titles(ALL.titled("a\0'\"%\uD800 or 1=1"))).isEmpty();
    }

    @Test
    void aListIsOfOneState() {
        save(Note.of("Draft"));
        published(Note.of("Published"));
        Revision<Note> modified = published(Note.of("Before"));
        save(modified, Note.of("Modified"));
        Revision<Note> withdrawn = published(Note.of("Withdrawn"));
        clock.pass(Duration.ofMinutes(1));
        contents.withdraw(withdrawn.item(), EDITOR);
        Revision<Note> planned = save(Note.of("Scheduled"));
        Instant noon = TestClock.MORNING.plus(Duration.ofHours(3));
        contents.publish(Note.TYPE, planned.item(), 1, Period.from(noon), EDITOR);

        for (State state : List.of(State.DRAFT, State.PUBLISHED, State.MODIFIED, State.WITHDRAWN, State.SCHEDULED)) {
            for (Sorting.Key key : Sorting.Key.values()) {
                assertThat(titles(ALL.in(state), new Sorting(key, true)))
                        .extracting(String::toLowerCase)
                        .containsExactly(state.toString());
            }
        }
        assertThat(overview.find(Note.TYPE, planned.item()).orElseThrow().stateUntil())
                .contains(noon);
    }

    @Test
    void timeAloneChangesAState() {
        Revision<Note> note = save(Note.of("Planned"));
        Instant noon = TestClock.MORNING.plus(Duration.ofHours(3));
        Instant evening = TestClock.MORNING.plus(Duration.ofHours(9));
        contents.publish(Note.TYPE, note.item(), 1, Period.between(noon, evening), EDITOR);

        assertThat(titles(ALL.in(State.SCHEDULED))).containsExactly("Planned");
        clock.setTo(noon);
        assertThat(titles(ALL.in(State.SCHEDULED))).isEmpty();
        assertThat(titles(ALL.in(State.PUBLISHED))).containsExactly("Planned");
        assertThat(overview.find(Note.TYPE, note.item()).orElseThrow().stateUntil())
                .contains(evening);
        clock.setTo(evening);
        assertThat(titles(ALL.in(State.WITHDRAWN))).containsExactly("Planned");
        assertThat(overview.find(Note.TYPE, note.item()).orElseThrow().stateUntil())
                .isEmpty();
    }

    @Test
    void aListIsInOneLanguageAndTellsWhichThereAre() {
        save(Note.of("British").in("en-GB"));
        save(Note.of("English").in("en"));
        save(Note.of("German").in("de"));

        assertThat(titles(ALL.inLanguage("en"))).containsExactlyInAnyOrder("British", "English");
        assertThat(titles(ALL.inLanguage("en-gb"))).containsExactly("British");
        assertThat(titles(ALL.inLanguage("en"), Sorting.BY_TITLE)).containsExactly("British", "English");
        assertThat(overview.languages(Note.TYPE)).containsExactly("de", "en");
        assertThat(overview.languages(AUTHOR)).isEmpty();
    }

    @Test
    void aListIsOfWhatRefersToItemsInItsLatestOrItsPublicRevision() {
        ItemId topic = published(Note.typeNamed("topic"), Note.of("Topic")).item();
        ItemId author = published(AUTHOR, Note.of("Author")).item();
        published(Note.of("Both").about(topic).by(author));
        published(Note.of("By the author").by(author));
        Revision<Note> left = published(Note.of("About it").about(topic));
        save(left, Note.of("About something else by now"));

        assertThat(titles(ALL.refersTo(author))).containsExactlyInAnyOrder("Both", "By the author");
        assertThat(titles(ALL.refersTo(topic, author))).containsExactly("Both");
        assertThat(titles(ALL.refersTo(topic))).containsExactlyInAnyOrder("Both", "About something else by now");
        assertThat(titles(ALL.refersTo(author).in(State.DRAFT), Sorting.BY_TITLE))
                .isEmpty();

        clock.pass(Duration.ofMinutes(1));
        contents.withdraw(left.item(), EDITOR);
        assertThat(titles(ALL.refersTo(topic))).containsExactly("Both");
    }

    @Test
    void aListIsOfWhatSomebodyMade() {
        save(Note.of("Hers"), ANNA);
        Revision<Note> other = save(Note.of("Another's"));
        contents.save(Note.TYPE, other.item(), 1, Note.of("Another's, changed by her"), ANNA, "");

        String anna = ANNA.account().orElseThrow();
        assertThat(titles(ALL.createdBy(anna))).containsExactly("Hers");
        assertThat(titles(ALL.createdBy(anna).in(State.DRAFT))).containsExactly("Hers");
        assertThat(titles(ALL.createdBy(anna), Sorting.BY_TITLE)).containsExactly("Hers");
    }

    @Test
    void whatIsReferredToIsNamedByItsTitle() {
        Revision<Note> author = published(AUTHOR, Note.of("Dr. Lind"));
        Revision<Note> note = save(Note.of("Note").by(author.item()));
        Revision<Note> other = save(Note.of("Other"));

        assertThat(overview.named(List.of(note.item(), other.item()), "by")).isEqualTo(Map.of(note.item(), "Dr. Lind"));
        assertThat(overview.named(List.of(), "by")).isEmpty();
    }

    @Test
    void theArchiveIsOffTheSiteAndOutOfTheWayAndPublishingTakesOutOfIt() {
        Revision<Note> note = published(Note.of("Note").withSlug("note"));
        clock.pass(Duration.ofMinutes(1));
        filing.archive(note.item(), EDITOR);
        filing.archive(note.item(), EDITOR);

        assertThat(contents.live(Note.TYPE, "note", clock.instant())).isInstanceOf(Resolution.Gone.class);
        assertThat(contents.item(Note.TYPE, note.item()).orElseThrow().state()).isEqualTo(State.ARCHIVED);
        assertThat(titles(ALL)).isEmpty();
        assertThat(titles(ALL.in(State.ARCHIVED))).containsExactly("Note");
        assertThat(actions()).containsExactly("archive");

        filing.restore(note.item(), EDITOR);
        assertThat(titles(ALL.in(State.WITHDRAWN))).containsExactly("Note");

        filing.archive(note.item(), EDITOR);
        clock.pass(Duration.ofMinutes(1));
        publish(note);
        assertThat(titles(ALL.in(State.PUBLISHED))).containsExactly("Note");
    }

    @Test
    void theTrashIsOffTheSiteAndOnNoOtherListAndGivesBackWhatItGot() {
        Revision<Note> live = published(Note.of("Was live").withSlug("live"));
        Revision<Note> draft = save(Note.of("Draft"));
        Revision<Note> archived = save(Note.of("Archived"));
        filing.archive(archived.item(), EDITOR);
        clock.pass(Duration.ofMinutes(1));
        for (Revision<Note> each : List.of(live, draft, archived)) {
            filing.trash(each.item(), EDITOR);
            filing.trash(each.item(), EDITOR);
        }

        assertThat(contents.live(Note.TYPE, "live", clock.instant())).isInstanceOf(Resolution.Gone.class);
        assertThat(titles(ALL)).isEmpty();
        assertThat(titles(ALL.in(State.ARCHIVED))).isEmpty();
        assertThat(titles(ALL.in(State.TRASHED))).containsExactlyInAnyOrder("Was live", "Draft", "Archived");
        assertThatThrownBy(() -> publish(draft))
                .isInstanceOf(PublicationRefused.class)
                .hasMessageContaining("trash");
        assertThatThrownBy(() -> filing.archive(draft.item(), EDITOR)).isInstanceOf(Misfiled.class);

        for (Revision<Note> each : List.of(live, draft, archived)) {
            filing.restore(each.item(), EDITOR);
        }
        assertThat(state(live)).isEqualTo(State.WITHDRAWN);
        assertThat(state(draft)).isEqualTo(State.DRAFT);
        assertThat(state(archived)).isEqualTo(State.ARCHIVED);
    }

    @Test
    void whatPublicItemsOfAnotherTypeReferToIsNotThrownAway() {
        Revision<Note> author = published(AUTHOR, Note.of("Author"));
        Revision<Note> friend = published(Note.of("Friend"));
        Revision<Note> one = published(Note.of("One").by(author.item()).about(friend.item()));
        published(Note.of("Two").by(author.item()));
        save(Note.of("Draft").by(author.item()));

        assertThatThrownBy(() -> filing.trash(author.item(), EDITOR))
                .isInstanceOfSatisfying(
                        InUse.class, refused -> assertThat(refused.users()).isEqualTo(2));
        assertThat(state(AUTHOR, author)).isEqualTo(State.PUBLISHED);

        filing.trash(friend.item(), EDITOR);
        assertThatThrownBy(() -> filing.erase(friend.item(), EDITOR)).isInstanceOf(InUse.class);
        clock.pass(Duration.ofMinutes(1));
        contents.withdraw(one.item(), EDITOR);
        filing.erase(friend.item(), EDITOR);
        assertThat(contents.item(Note.TYPE, friend.item())).isEmpty();
    }

    @Test
    void onlyWhatLiesInTheTrashIsErased() {
        Revision<Note> note = published(Note.of("Personal words"));
        assertThatThrownBy(() -> filing.erase(note.item(), EDITOR)).isInstanceOf(Misfiled.class);

        clock.pass(Duration.ofMinutes(1));
        filing.trash(note.item(), EDITOR);
        filing.erase(note.item(), ANNA);

        assertThat(contents.latest(Note.TYPE, note.item())).isEmpty();
        assertThat(titles(ALL.in(State.TRASHED))).isEmpty();
        assertThat(actions()).containsExactly("trash", "purge");
        assertThatThrownBy(() -> filing.trash(note.item(), EDITOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void theCheckSeesThatTheOverviewAndTheItemsDiffer() {
        published(Note.of("Note"));
        database.write(handle -> handle.execute("update overview set state = 'draft'"));
        assertThat(new StorageCheck(database).findings())
                .singleElement()
                .asString()
                .contains("lists for editors");
        database.write(handle -> handle.execute("delete from overview"));
        assertThat(new StorageCheck(database).findings()).hasSize(1);
        database.write(handle -> handle.execute("delete from item"));
    }

    private Revision<Note> save(Note note) {
        return save(note, EDITOR);
    }

    private Revision<Note> save(Note note, Author by) {
        return contents.save(Note.TYPE, contents.nextId(), 0, note, by, "");
    }

    private Revision<Note> save(Revision<Note> base, Note note) {
        return contents.save(Note.TYPE, base.item(), base.number(), note, EDITOR, "");
    }

    private Revision<Note> published(Note note) {
        return published(Note.TYPE, note);
    }

    private Revision<Note> published(ContentType<Note> type, Note note) {
        Revision<Note> revision = contents.save(type, contents.nextId(), 0, note, EDITOR, "");
        contents.publish(type, revision.item(), 1, Period.from(clock.instant()), EDITOR);
        return revision;
    }

    private void publish(Revision<Note> revision) {
        contents.publish(Note.TYPE, revision.item(), revision.number(), Period.from(clock.instant()), EDITOR);
    }

    private State state(Revision<Note> note) {
        return state(Note.TYPE, note);
    }

    private State state(ContentType<Note> type, Revision<Note> note) {
        State state = contents.item(type, note.item()).orElseThrow().state();
        assertThat(overview.find(type, note.item()).orElseThrow().state()).isEqualTo(state);
        return state;
    }

    private List<String> actions() {
        return database.read(handle -> handle.createQuery("select action from audit order by seq")
                .mapTo(String.class)
                .list());
    }

    private List<String> titles(OverviewFilter filter) {
        return titles(filter, Sorting.LATEST_FIRST);
    }

    private List<String> titles(OverviewFilter filter, Sorting sorting) {
        return overview.list(Note.TYPE, filter, sorting, Optional.empty(), 20).lines().stream()
                .map(OverviewLine::title)
                .toList();
    }

    /** The ids of all, read in parts of two, with cursors that have travelled. */
    private List<ItemId> read(OverviewFilter filter, Sorting sorting) {
        List<ItemId> read = new ArrayList<>();
        Optional<OverviewCursor> place = Optional.empty();
        do {
            Overview.Part part = overview.list(Note.TYPE, filter, sorting, place, 2);
            part.lines().forEach(line -> read.add(line.id()));
            place = part.next()
                    .map(next -> OverviewCursor.of(next.toString(), sorting).orElseThrow());
        } while (place.isPresent());
        return read;
    }
}
