package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Live;
import org.expertqa.content.NotFound;
import org.expertqa.content.NotStorable;
import org.expertqa.content.Period;
import org.expertqa.content.Portion;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slice;
import org.expertqa.content.Slug;
import org.expertqa.content.StaleRevision;
import org.expertqa.content.State;
import org.expertqa.content.StoredText;
import org.expertqa.db.Database;
import org.expertqa.search.storage.RelatedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of contents keeps, whatever the database. */
abstract class ContentsContract {

    static final Author EDITOR = new Author("editor");
    private static final Instant MORNING = TestClock.MORNING;

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private ChangeRows changes;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        contents = new StoredContents(database, clock);
        changes = new ChangeRows(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void aSavedRevisionIsReadAgainAsItWas() {
        Note note = Note.of("Grüße, \"quotes\", 水 and \n a line").about(contents.nextId());

        Revision<Note> saved = save(note);

        assertThat(contents.latest(Note.TYPE, saved.item())).contains(saved);
        assertThat(saved.content().text()).isEqualTo(note.text());
        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.savedAt()).isEqualTo(MORNING);
    }

    @Test
    void anItemKnowsTheAccountThatMadeItWhoeverSavesItLater() {
        Author anna = new Author("Anna", Optional.of("01900000-0000-7000-8000-00000000aaaa"));
        Revision<Note> first = contents.save(Note.TYPE, contents.nextId(), 0, Note.of("First words"), anna, "");
        contents.save(Note.TYPE, first.item(), 1, Note.of("Second words"), EDITOR, "");
        Revision<Note> imported = save(Note.of("Words of a file"));

        assertThat(contents.item(Note.TYPE, first.item()).orElseThrow().createdBy())
                .isEqualTo(anna.account());
        assertThat(contents.item(Note.TYPE, imported.item()).orElseThrow().createdBy())
                .isEmpty();
    }

    @Test
    void whatWasFoundRelatedComesAlongWithWhatIsLive() {
        Revision<Note> note = save(Note.of("About kettles"));
        Revision<Note> other = save(Note.of("About tea"));
        contents.publish(Note.TYPE, note.item(), 1, Period.from(MORNING), EDITOR);
        contents.publish(Note.TYPE, other.item(), 1, Period.from(MORNING), EDITOR);
        new RelatedRows(database).keep(Map.of(note.item(), List.of(other.item())));

        Slug slug = note.content().slug().orElseThrow();
        assertThat(List.of(contents.live(Note.TYPE, slug, MORNING), contents.live(Note.TYPE, note.item(), MORNING)))
                .extracting(found -> ((Resolution.Found<Note>) found).live().foundRelated())
                .containsOnly(List.of(other.item()));
    }

    @Test
    void revisionsAreAppendedAndOldOnesStay() {
        Revision<Note> first = save(Note.of("First words"));
        Revision<Note> second = save(first, Note.of("Second words"));

        assertThat(second.number()).isEqualTo(2);
        assertThat(contents.revision(Note.TYPE, first.item(), 1)).contains(first);
        assertThat(contents.latest(Note.TYPE, first.item())).contains(second);
    }

    @Test
    void savingTheSameAgainMakesNoRevision() {
        Revision<Note> first = save(Note.of("The same"));

        Revision<Note> again = save(first, first.content());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aStaleRevisionIsRefusedAndNothingIsStored() {
        Revision<Note> first = save(Note.of("First words"));
        save(first, Note.of("Second words"));

        assertThatThrownBy(() -> save(first, Note.of("Late words")))
                .isInstanceOf(StaleRevision.class)
                .hasMessageContaining("revision 2")
                .hasMessageContaining("not 1");
        assertThat(contents.latest(Note.TYPE, first.item())
                        .orElseThrow()
                        .content()
                        .text())
                .isEqualTo("Second words");
    }

    @Test
    void contentOverFiveHundredKilobytesOrWithNulIsRefused() {
        assertThatThrownBy(() -> save(Note.of("x".repeat(512_001))))
                .isInstanceOf(NotStorable.class)
                .hasMessageContaining("500 KB");
        assertThatThrownBy(() -> save(Note.of("a\0b")))
                .isInstanceOf(NotStorable.class)
                .hasMessageContaining("NUL");
        assertThat(contents.items(Note.TYPE, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void aSlugIsMadeFromTheTitleAndNumberedWhenTaken() {
        assertThat(save(Note.of("Why, oh why?")).content().slug()).contains(new Slug("why-oh-why"));
        assertThat(save(Note.of("Why oh why")).content().slug()).contains(new Slug("why-oh-why-2"));
    }

    @Test
    void whatWasNeverPublishedIsMissing() {
        save(Note.of("Draft").withSlug("draft"));

        assertThat(live("draft")).isInstanceOf(Resolution.Missing.class);
        assertThat(live("never-there")).isInstanceOf(Resolution.Missing.class);
    }

    @Test
    void aPublishedRevisionIsFoundUnderItsSlug() {
        Revision<Note> note = published(Note.of("Live").withSlug("live"));

        Live<Note> found = found("live");

        assertThat(found.revision()).isEqualTo(note);
        assertThat(found.publishedAt()).isEqualTo(MORNING);
        assertThat(found.modifiedAt()).isEqualTo(MORNING);
        assertThat(found.until()).isEmpty();
    }

    @Test
    void newerChangesAreNotPublicUntilTheyArePublished() {
        Revision<Note> first = published(Note.of("First words").withSlug("words"));
        clock.pass(Duration.ofHours(1));
        Revision<Note> second = save(first, Note.of("Second words").withSlug("words"));

        assertThat(found("words").content().text()).isEqualTo("First words");
        assertThat(state(first.item())).isEqualTo(State.MODIFIED);

        Instant published = clock.pass(Duration.ofHours(1));
        publish(second);

        assertThat(found("words").content().text()).isEqualTo("Second words");
        assertThat(found("words").publishedAt()).isEqualTo(MORNING);
        assertThat(found("words").modifiedAt()).isEqualTo(published);
        assertThat(state(first.item())).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aScheduleTakesEffectByItself() {
        Instant noon = MORNING.plus(Duration.ofHours(3));
        Instant evening = MORNING.plus(Duration.ofHours(9));
        Revision<Note> note = save(Note.of("Planned").withSlug("planned"));
        contents.publish(Note.TYPE, note.item(), 1, Period.between(noon, evening), EDITOR);

        assertThat(state(note.item())).isEqualTo(State.SCHEDULED);
        assertThat(live("planned", noon.minusMillis(1))).isInstanceOf(Resolution.Missing.class);
        assertThat(live("planned", noon)).isInstanceOf(Resolution.Found.class);
        assertThat(live("planned", evening.minusMillis(1))).isInstanceOf(Resolution.Found.class);
        assertThat(live("planned", evening)).isInstanceOf(Resolution.Gone.class);
    }

    @Test
    void liveNowScheduledNextAndOnAnEarlierDayAreOneQuery() {
        Revision<Note> first = published(Note.of("March").withSlug("month"));
        Instant april = MORNING.plus(Duration.ofDays(31));
        Revision<Note> second = save(first, Note.of("April").withSlug("month"));
        contents.publish(Note.TYPE, second.item(), 2, Period.from(april), EDITOR);

        assertThat(found("month").content().text()).isEqualTo("March");
        assertThat(found("month").until()).contains(april);
        assertThat(found("month", april).content().text()).isEqualTo("April");
        clock.setTo(april.plusSeconds(1));
        assertThat(found("month").content().text()).isEqualTo("April");
        assertThat(found("month", MORNING).content().text()).isEqualTo("March");
    }

    @Test
    void anOldSlugLeadsToTheItemInOneStep() {
        Revision<Note> first = published(Note.of("Note").withSlug("one"));
        clock.pass(Duration.ofMinutes(1));
        Revision<Note> second = save(first, Note.of("Note").withSlug("two"));
        assertThat(found("one").slug()).isEqualTo(new Slug("one"));
        publish(second);
        clock.pass(Duration.ofMinutes(1));
        publish(save(second, Note.of("Note").withSlug("three")));

        assertThat(live("one")).isEqualTo(new Resolution.Moved<>(new Slug("three")));
        assertThat(live("two")).isEqualTo(new Resolution.Moved<>(new Slug("three")));
        assertThat(found("three").content().text()).isEqualTo("Note");
    }

    @Test
    void anItemCanTakeItsOldSlugBackAndNobodyElseCan() {
        Revision<Note> first = published(Note.of("Note").withSlug("one"));
        clock.pass(Duration.ofMinutes(1));
        Revision<Note> second = save(first, Note.of("Note").withSlug("two"));
        publish(second);

        Revision<Note> other = save(Note.of("Other").withSlug("one"));
        assertThat(other.content().slug()).contains(new Slug("one-2"));

        clock.pass(Duration.ofMinutes(1));
        publish(save(second, Note.of("Note").withSlug("one")));
        assertThat(found("one").id()).isEqualTo(first.item());
        assertThat(live("two")).isEqualTo(new Resolution.Moved<>(new Slug("one")));
    }

    @Test
    void aSlugPlannedForLaterIsNotKnownBefore() {
        Revision<Note> first = published(Note.of("Note").withSlug("now"));
        Instant tomorrow = MORNING.plus(Duration.ofDays(1));
        save(first, Note.of("Note").withSlug("later"));
        contents.publish(Note.TYPE, first.item(), 2, Period.from(tomorrow), EDITOR);

        assertThat(live("later")).isInstanceOf(Resolution.Missing.class);
        assertThat(live("now")).isInstanceOf(Resolution.Found.class);
        assertThat(live("later", tomorrow)).isInstanceOf(Resolution.Found.class);
        assertThat(live("now", tomorrow)).isEqualTo(new Resolution.Moved<>(new Slug("later")));
    }

    @Test
    void aTakenSlugRefusesPublication() {
        published(Note.of("First").withSlug("taken"));
        Revision<Note> other = published(Note.of("Other").withSlug("other"));
        save(other, Note.of("Other").withSlug("taken"));

        assertThatThrownBy(() -> contents.publish(Note.TYPE, other.item(), 2, Period.from(MORNING), EDITOR))
                .isInstanceOf(PublicationRefused.class)
                .hasMessageContaining("taken");
        assertThat(found("other").id()).isEqualTo(other.item());
    }

    @Test
    void withdrawingMakesItGoneAndForgetsWhatWasPlanned() {
        Revision<Note> note = published(Note.of("Note").withSlug("note"));
        contents.publish(Note.TYPE, note.item(), 1, Period.from(MORNING.plus(Duration.ofDays(9))), EDITOR);
        Instant later = clock.pass(Duration.ofHours(1));
        contents.withdraw(note.item(), EDITOR);

        assertThat(live("note")).isInstanceOf(Resolution.Gone.class);
        assertThat(live("note", later.plus(Duration.ofDays(10)))).isInstanceOf(Resolution.Gone.class);
        assertThat(live("note", MORNING)).isInstanceOf(Resolution.Found.class);
        assertThat(state(note.item())).isEqualTo(State.WITHDRAWN);

        contents.publish(Note.TYPE, note.item(), 1, Period.from(clock.pass(Duration.ofHours(1))), EDITOR);
        assertThat(found("note").publishedAt()).isEqualTo(MORNING);
    }

    @Test
    void everyFieldInTheWayOfPublishingIsNamed() {
        ItemId absent = contents.nextId();
        Revision<Note> note = save(Note.of(" ").by(absent));

        assertThatThrownBy(() -> publish(note))
                .isInstanceOfSatisfying(
                        PublicationRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("text", "slug", "by"));
    }

    @Test
    void aRequiredReferenceMustBeLiveWhenThePeriodBegins() {
        Revision<Note> author = save(Note.of("Author"));
        Revision<Note> note = save(Note.of("Note").by(author.item()));
        contents.publish(Note.TYPE, author.item(), 1, Period.from(MORNING.plusSeconds(60)), EDITOR);

        assertThatThrownBy(() -> publish(note)).isInstanceOf(PublicationRefused.class);
        contents.publish(Note.TYPE, note.item(), 1, Period.from(MORNING.plusSeconds(60)), EDITOR);

        assertThat(state(note.item())).isEqualTo(State.SCHEDULED);
    }

    @Test
    void publishingWhatIsNotThereIsSaid() {
        assertThatThrownBy(() -> contents.publish(Note.TYPE, contents.nextId(), 1, Period.from(MORNING), EDITOR))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("revision 1");
    }

    @Test
    void aPeriodThatIsOverIsRefused() {
        Revision<Note> note = save(Note.of("Late"));
        clock.pass(Duration.ofHours(2));

        assertThatThrownBy(() -> contents.publish(
                        Note.TYPE, note.item(), 1, Period.between(MORNING, MORNING.plusSeconds(1)), EDITOR))
                .isInstanceOf(PublicationRefused.class)
                .hasMessageContaining("until");
    }

    @Test
    void aPublishedItemKeepsItsSlugWhenANewTitleComesWithoutOne() {
        Revision<Note> first = published(Note.of("First title"));
        clock.pass(Duration.ofMinutes(1));
        publish(save(first, Note.of("Quite another title")));

        assertThat(found("first-title").content().text()).isEqualTo("Quite another title");
    }

    @Test
    void whoWithdrewIsKept() {
        Revision<Note> note = published(Note.of("Note"));
        contents.withdraw(note.item(), new Author("anna"));
        contents.withdraw(note.item(), new Author("bert"));

        assertThat(database.<List<String>>read(handle -> handle.createQuery("select author || action from audit")
                        .mapTo(String.class)
                        .list()))
                .containsExactly("annawithdraw");
    }

    @Test
    void liveItemsAreFoundByIdAndDraftsAreNot() {
        Revision<Note> one = published(Note.of("One"));
        Revision<Note> draft = save(Note.of("Draft"));

        assertThat(contents.live(Note.TYPE, List.of(one.item(), draft.item(), contents.nextId()), MORNING))
                .containsOnlyKeys(one.item());
        assertThat(contents.live(Note.TYPE, List.of(), MORNING)).isEmpty();
    }

    @Test
    void aListIsReadInSlicesNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            published(Note.of("Note " + i));
            clock.pass(Duration.ofMinutes(1));
        }
        save(Note.of("Draft"));

        Slice<Live<Note>> first = list(Optional.empty());
        Slice<Live<Note>> second = list(first.next());
        Slice<Live<Note>> third = list(second.next());

        assertThat(texts(first)).containsExactly("Note 5", "Note 4");
        assertThat(texts(second)).containsExactly("Note 3", "Note 2");
        assertThat(texts(third)).containsExactly("Note 1");
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aListOfWhatRefersToAnItemGoesByTheLiveRevision() {
        Revision<Note> topic = published(Note.of("Topic"));
        Revision<Note> about = published(Note.of("About it").about(topic.item()));
        Revision<Note> notYet = published(Note.of("Not yet"));
        save(notYet, Note.of("Not yet, but planned").about(topic.item()));

        Slice<Live<Note>> list =
                contents.list(Note.TYPE, Filter.liveAt(MORNING).refersTo(topic.item()), Optional.empty(), 10);

        assertThat(texts(list)).containsExactly("About it");
        assertThat(contents.usedBy(topic.item())).containsExactlyInAnyOrder(about.item(), notYet.item());
    }

    @Test
    void everyLiveItemIsMetOnAWalkInTheOrderOfTheIds() {
        List<ItemId> ids = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            ids.add(published(Note.of("Note " + i)).item());
        }
        save(Note.of("Draft"));
        contents.withdraw(ids.get(1), EDITOR);

        assertThat(contents.walk(Note.TYPE, ids.get(0), MORNING.plusMillis(1), 2))
                .extracting(Live::id)
                .containsExactly(ids.get(0), ids.get(2));
        assertThat(contents.walk(Note.TYPE, ids.get(3), MORNING.plusMillis(1), 10))
                .extracting(Live::id)
                .containsExactly(ids.get(3), ids.get(4));
    }

    @Test
    void liveItemsComeInPortionsWithTheirLatestChange() {
        List<ItemId> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(published(Note.of("Note " + i)).item());
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(contents.portions(Note.TYPE, clock.instant(), 2))
                .containsExactly(
                        new Portion(ids.get(0), MORNING.plus(Duration.ofMinutes(1))),
                        new Portion(ids.get(2), MORNING.plus(Duration.ofMinutes(3))),
                        new Portion(ids.get(4), MORNING.plus(Duration.ofMinutes(4))));
    }

    @Test
    void aListOfWhatRefersToTwoItemsHasThoseThatReferToBoth() {
        Revision<Note> topic = published(Note.typeNamed("topic"), Note.of("Topic"));
        Revision<Note> author = published(Note.typeNamed("author"), Note.of("Author"));
        published(Note.of("Of the topic").about(topic.item()));
        published(Note.of("By the author").by(author.item()));
        published(Note.of("Both").about(topic.item()).by(author.item()));
        published(Note.of("The same item twice").about(author.item()).by(author.item()));

        Filter both = now().refersTo(author.item()).refersTo(topic.item());

        assertThat(texts(list(both))).containsExactly("Both");
        assertThat(texts(list(now().refersTo(topic.item()).refersTo(author.item()))))
                .containsExactly("Both");
        assertThat(texts(list(now().refersTo(author.item()))))
                .containsExactlyInAnyOrder("By the author", "Both", "The same item twice");
    }

    @Test
    void aListInALanguageTakesInItsVarieties() {
        published(Note.of("British").in("en-GB"));
        published(Note.of("English").in("EN"));
        published(Note.of("Traditional").in("zh-Hant-TW"));
        published(Note.of("Simplified").in("zh-Hans"));
        published(Note.of("Filipino").in("fil"));

        assertThat(texts(list(now().inLanguage("en")))).containsExactlyInAnyOrder("British", "English");
        assertThat(texts(list(now().inLanguage("en-gb")))).containsExactly("British");
        assertThat(texts(list(now().inLanguage("zh")))).containsExactlyInAnyOrder("Traditional", "Simplified");
        assertThat(texts(list(now().inLanguage("zh-hant-tw")))).containsExactly("Traditional");
        assertThat(texts(list(now().inLanguage("fi")))).isEmpty();
    }

    @Test
    void aListInALanguageGoesByTheLiveRevision() {
        Revision<Note> note = published(Note.of("English").in("en"));
        save(note, Note.of("German, not public yet").in("de"));

        assertThat(texts(list(now().inLanguage("en")))).containsExactly("English");
        assertThat(texts(list(now().inLanguage("de")))).isEmpty();
    }

    @Test
    void aListOfWhatChangedSinceGoesByWhenTheLiveRevisionWentLive() {
        Revision<Note> old = published(Note.of("Old"));
        published(Note.of("Left alone"));
        Instant noon = clock.pass(Duration.ofHours(3));
        publish(save(old, Note.of("New")));

        assertThat(texts(list(now().changedSince(noon)))).containsExactly("New");
        assertThat(texts(list(now().changedSince(noon.plusMillis(1))))).isEmpty();
        assertThat(texts(list(now().changedSince(MORNING)))).containsExactly("New", "Left alone");
    }

    @Test
    void aListOfAnEarlierInstantShowsWhatWasLiveThen() {
        Revision<Note> changed = published(Note.of("As it was"));
        Revision<Note> withdrawn = published(Note.of("Withdrawn since"));
        Instant then = clock.instant();
        Instant noon = clock.pass(Duration.ofHours(3));
        publish(save(changed, Note.of("As it is")));
        contents.withdraw(withdrawn.item(), EDITOR);
        published(Note.of("New"));

        assertThat(texts(list(Filter.liveAt(then)))).containsExactlyInAnyOrder("As it was", "Withdrawn since");
        assertThat(texts(list(Filter.liveAt(noon)))).containsExactlyInAnyOrder("As it is", "New");
    }

    @Test
    void whatEndsOneDayStandsOnTheListUntilThen() {
        Instant noon = MORNING.plus(Duration.ofHours(3));
        Instant evening = MORNING.plus(Duration.ofHours(9));
        Revision<Note> note = save(Note.of("From noon to evening"));
        contents.publish(Note.TYPE, note.item(), 1, Period.between(noon, evening), EDITOR);
        published(Note.of("From the morning on"));

        assertThat(texts(list(Filter.liveAt(noon.minusMillis(1))))).containsExactly("From the morning on");
        assertThat(texts(list(Filter.liveAt(noon)))).containsExactly("From noon to evening", "From the morning on");
        assertThat(texts(list(Filter.liveAt(evening)))).containsExactly("From the morning on");
    }

    @Test
    void whatIsPlannedAnewOrPurgedStandsOnNoList() {
        Revision<Note> note = published(Note.of("Now"));
        Instant noon = MORNING.plus(Duration.ofHours(3));
        save(note, Note.of("At noon"));
        contents.publish(Note.TYPE, note.item(), 2, Period.from(noon), EDITOR);
        save(new Revision<>(note.item(), 2, note.content(), EDITOR, MORNING, ""), Note.of("At noon after all"));
        contents.publish(Note.TYPE, note.item(), 3, Period.from(noon), EDITOR);

        assertThat(texts(list(Filter.liveAt(noon)))).containsExactly("At noon after all");
        assertThat(new StorageCheck(database).findings()).isEmpty();

        contents.purge(note.item(), EDITOR);
        assertThat(texts(list(Filter.liveAt(noon)))).isEmpty();
        assertThat(listingRows()).isZero();
    }

    @Test
    void theCheckSeesThatListsAndPublicationsDiffer() {
        published(Note.of("Note"));
        database.write(handle -> handle.execute("update listing set live_until = 1"));

        assertThat(new StorageCheck(database).findings())
                .singleElement()
                .asString()
                .contains("lists do not know it so");
    }

    @Test
    void anIdLeadsToTheItemWhateverItsSlug() {
        Revision<Note> note = published(Note.of("Note").withSlug("one"));
        Revision<Note> draft = save(Note.of("Draft"));
        Instant noon = clock.pass(Duration.ofHours(3));
        publish(save(note, Note.of("Note").withSlug("two")));
        Instant evening = clock.pass(Duration.ofHours(3));
        contents.withdraw(note.item(), EDITOR);

        assertThat(contents.live(Note.TYPE, note.item(), noon))
                .isInstanceOfSatisfying(
                        Resolution.Found.class,
                        found -> assertThat(found.live().slug()).isEqualTo(new Slug("two")));
        assertThat(contents.live(Note.TYPE, note.item(), evening)).isInstanceOf(Resolution.Gone.class);
        assertThat(contents.live(Note.TYPE, note.item(), MORNING.minusMillis(1)))
                .isInstanceOf(Resolution.Missing.class);
        assertThat(contents.live(Note.TYPE, draft.item(), evening)).isInstanceOf(Resolution.Missing.class);
        assertThat(contents.live(Note.TYPE, contents.nextId(), evening)).isInstanceOf(Resolution.Missing.class);
    }

    @Test
    void aContentCanBeReadAsItIsStored() {
        Revision<Note> note = published(Note.of("Note"));

        Map<ItemId, Live<StoredText>> stored =
                contents.live(Note.TYPE.asStored(), List.of(note.item()), clock.instant());

        assertThat(stored.get(note.item()).content().json()).startsWith("{\"text\":\"Note\"");
        assertThat(stored.get(note.item()).slug()).isEqualTo(new Slug("note"));
    }

    @Test
    void everyChangeIsNumberedAndNamesItsItem() {
        Revision<Note> one = save(Note.of("One"));
        long before = changes.latest();
        publish(one);
        Revision<Note> two = save(Note.of("Two"));

        assertThat(changes.after(before)).containsExactlyInAnyOrder(one.item(), two.item());
        assertThat(changes.after(changes.latest())).isEmpty();
    }

    @Test
    void beginningsAndEndsOfPublicationsAreKnownAhead() {
        Revision<Note> note = save(Note.of("Planned"));
        Instant noon = MORNING.plus(Duration.ofHours(3));
        Instant evening = MORNING.plus(Duration.ofHours(9));
        contents.publish(Note.TYPE, note.item(), 1, Period.between(noon, evening), EDITOR);

        assertThat(changes.nextDue(MORNING)).contains(noon);
        assertThat(changes.nextDue(noon)).contains(evening);
        assertThat(changes.nextDue(evening)).isEmpty();
        assertThat(changes.dueBetween(MORNING, noon.minusMillis(1))).isEmpty();
        assertThat(changes.dueBetween(MORNING, noon)).isEqualTo(Set.of(note.item()));
        assertThat(changes.dueBetween(noon, evening)).isEqualTo(Set.of(note.item()));
    }

    @Test
    void aPurgedItemIsGoneWithEverythingButAnAuditLine() {
        Revision<Note> note = published(Note.of("Personal words").withSlug("personal"));
        contents.purge(note.item(), EDITOR);

        assertThat(contents.latest(Note.TYPE, note.item())).isEmpty();
        assertThat(live("personal")).isInstanceOf(Resolution.Missing.class);
        assertThat(contents.find(Note.TYPE, new Slug("personal"))).isEmpty();
        String audit = database.read(handle -> handle.createQuery("select author || action || type from audit")
                .mapTo(String.class)
                .one());
        assertThat(audit).isEqualTo("editorpurgenote");
    }

    @Test
    void whatFailsInATransactionLeavesNothing() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    save(Note.of("One"));
                    return save(Note.of("x".repeat(600_000)));
                }))
                .isInstanceOf(NotStorable.class);

        assertThat(contents.items(Note.TYPE, Optional.empty(), 10)).isEmpty();
        assertThat(changes.latest()).isZero();
    }

    @Test
    void itemsOfAllStatesAreListedById() {
        Revision<Note> draft = save(Note.of("Draft"));
        Revision<Note> live = published(Note.of("Live"));

        List<ItemSummary> all = contents.items(Note.TYPE, Optional.empty(), 10);

        assertThat(all).extracting(ItemSummary::id).containsExactly(draft.item(), live.item());
        assertThat(all).extracting(ItemSummary::state).containsExactly(State.DRAFT, State.PUBLISHED);
        assertThat(contents.items(Note.TYPE, Optional.of(draft.item()), 10)).hasSize(1);
    }

    private Revision<Note> save(Note note) {
        return contents.save(Note.TYPE, contents.nextId(), 0, note, EDITOR, "");
    }

    private Revision<Note> save(Revision<Note> base, Note note) {
        return contents.save(Note.TYPE, base.item(), base.number(), note, EDITOR, "");
    }

    private Revision<Note> published(ContentType<Note> type, Note note) {
        Revision<Note> revision = contents.save(type, contents.nextId(), 0, note, EDITOR, "");
        contents.publish(type, revision.item(), revision.number(), Period.from(clock.instant()), EDITOR);
        return revision;
    }

    private Revision<Note> published(Note note) {
        Revision<Note> revision = save(note);
        publish(revision);
        return revision;
    }

    private void publish(Revision<Note> revision) {
        contents.publish(Note.TYPE, revision.item(), revision.number(), Period.from(clock.instant()), EDITOR);
    }

    private Resolution<Note> live(String slug) {
        return live(slug, clock.instant());
    }

    private Resolution<Note> live(String slug, Instant at) {
        return contents.live(Note.TYPE, new Slug(slug), at);
    }

    private Live<Note> found(String slug) {
        return found(slug, clock.instant());
    }

    private Live<Note> found(String slug, Instant at) {
        return ((Resolution.Found<Note>) live(slug, at)).live();
    }

    private State state(ItemId id) {
        return contents.item(Note.TYPE, id).orElseThrow().state();
    }

    private Slice<Live<Note>> list(Optional<Cursor> after) {
        return contents.list(Note.TYPE, Filter.liveAt(clock.instant()), after, 2);
    }

    private Filter now() {
        return Filter.liveAt(clock.instant());
    }

    private Slice<Live<Note>> list(Filter filter) {
        return contents.list(Note.TYPE, filter, Optional.empty(), 10);
    }

    private long listingRows() {
        return database.read(handle -> handle.createQuery("select count(*) from listing")
                .mapTo(Long.class)
                .one());
    }

    private static List<String> texts(Slice<Live<Note>> slice) {
        return slice.entries().stream().map(live -> live.content().text()).toList();
    }
}
