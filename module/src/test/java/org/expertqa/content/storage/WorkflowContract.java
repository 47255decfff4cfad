package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.content.Author;
import org.expertqa.content.Edit;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.NotFound;
import org.expertqa.content.Period;
import org.expertqa.content.PreviewLink;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.PreviewToken;
import org.expertqa.content.Publication;
import org.expertqa.content.Review;
import org.expertqa.content.ReviewEntry;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.Reviews;
import org.expertqa.content.Revision;
import org.expertqa.content.Stage;
import org.expertqa.content.StaleRevision;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps of plans, edits, reviews and preview links, whatever the database. */
abstract class WorkflowContract {

    static final Author EDITOR = new Author("editor");
    static final Instant MORNING = TestClock.MORNING;
    static final Instant NOON = MORNING.plus(Duration.ofHours(3));
    static final Instant EVENING = MORNING.plus(Duration.ofHours(9));
    static final Instant NIGHT = MORNING.plus(Duration.ofHours(13));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    final TestClock clock = new TestClock();
    Database database;
    StoredContents contents;
    private Reviews reviews;
    private PreviewLinks links;

    /** A migrated database; the same again within one test. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        contents = new StoredContents(database, clock);
        reviews = new StoredReviews(database, clock);
        links = new StoredPreviewLinks(database, clock);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void onlyASubstantiveEditMovesTheDayOfModification() {
        Revision<Note> first = published("First words");
        clock.setTo(NOON);
        Revision<Note> spelling = save(first, "First wordz");
        contents.publish(Note.TYPE, first.item(), 2, Period.from(NOON), new Edit(true, "A spelling"), EDITOR);

        assertThat(live(first.item(), NOON).modifiedAt()).isEqualTo(MORNING);
        assertThat(live(first.item(), NOON).content().text()).isEqualTo("First wordz");

        clock.setTo(EVENING);
        save(spelling, "Other words");
        contents.publish(Note.TYPE, first.item(), 3, Period.from(EVENING), new Edit(false, "All of it"), EDITOR);

        assertThat(live(first.item(), EVENING).modifiedAt()).isEqualTo(EVENING);
        assertThat(live(first.item(), EVENING).publishedAt()).isEqualTo(MORNING);
        assertThat(live(first.item(), NOON).modifiedAt()).isEqualTo(MORNING);
    }

    @Test
    void theFirstPublicationIsSubstantiveAndTheSameRevisionAgainIsNot() {
        ItemId id = draft("Words").item();
        contents.publish(Note.TYPE, id, 1, Period.from(MORNING), new Edit(true, ""), EDITOR);
        assertThat(live(id, MORNING).modifiedAt()).isEqualTo(MORNING);

        clock.setTo(NOON);
        contents.withdraw(id, EDITOR);
        clock.setTo(EVENING);
        contents.publish(Note.TYPE, id, 1, Period.from(EVENING), EDITOR);

        assertThat(live(id, EVENING).modifiedAt()).isEqualTo(MORNING);
    }

    @Test
    void aMinorEditIsOnTheListOfWhatChanged() {
        Revision<Note> first = published("First words");
        clock.setTo(NOON);
        save(first, "First wordz");
        contents.publish(Note.TYPE, first.item(), 2, Period.from(NOON), new Edit(true, ""), EDITOR);

        Filter since = Filter.liveAt(NOON).changedSince(NOON);

        assertThat(contents.list(Note.TYPE, since, Optional.empty(), 10).entries())
                .extracting(Live::id)
                .containsExactly(first.item());
    }

    @Test
    void whatIsPublicAndWhatIsPlannedIsToldInOrder() {
        Revision<Note> first = published("First words");
        save(first, "Second words");
        contents.publish(
                Note.TYPE, first.item(), 2, Period.between(NOON, EVENING), new Edit(false, "News for a day"), EDITOR);

        List<Publication> ahead = contents.ahead(first.item());

        assertThat(ahead).extracting(Publication::revision).containsExactly(1, 2);
        assertThat(ahead.get(0).period()).isEqualTo(Period.between(MORNING, NOON));
        assertThat(ahead.get(1).period()).isEqualTo(Period.between(NOON, EVENING));
        assertThat(ahead.get(1).edit()).isEqualTo(new Edit(false, "News for a day"));
        assertThat(ahead.get(1).by()).isEqualTo("editor");
        assertThat(ahead).extracting(each -> each.isLive(MORNING)).containsExactly(true, false);
    }

    @Test
    void aPlanThatIsTakenBackLeavesWhatWasPublicAsItWas() {
        Revision<Note> first = published("First words");
        save(first, "Second words");
        contents.publish(Note.TYPE, first.item(), 2, Period.from(NOON), EDITOR);

        contents.cancel(first.item(), NOON, EDITOR);

        assertThat(live(first.item(), EVENING).content().text()).isEqualTo("First words");
        assertThat(live(first.item(), EVENING).until()).isEmpty();
        assertThat(contents.list(Note.TYPE, Filter.liveAt(EVENING), Optional.empty(), 10)
                        .entries())
                .extracting(Live::id)
                .containsExactly(first.item());
        assertThat(new StorageCheck(database).findings()).isEmpty();
    }

    @Test
    void whatWasMeantToEndEndsThoughAPlanOfAnEarlierTimeIsTakenBack() {
        Revision<Note> first = draft("First words");
        contents.publish(Note.TYPE, first.item(), 1, Period.between(MORNING, EVENING), EDITOR);
        save(first, "Second words");
        contents.publish(Note.TYPE, first.item(), 2, Period.from(NOON), EDITOR);

        contents.cancel(first.item(), NOON, EDITOR);

        assertThat(live(first.item(), NOON).until()).contains(EVENING);
        assertThat(isLiveAt(first.item(), EVENING)).isFalse();
        assertThat(new StorageCheck(database).findings()).isEmpty();
    }

    @Test
    void ofTwoPlansTheLaterOneStaysAndBringsWhatTheEarlierOneWouldHaveChanged() {
        Revision<Note> first = published("First words");
        Revision<Note> second = save(first, "Second words");
        save(second, "Second wordz");
        contents.publish(Note.TYPE, first.item(), 2, Period.from(NOON), EDITOR);
        contents.publish(Note.TYPE, first.item(), 3, Period.from(EVENING), new Edit(true, ""), EDITOR);

        contents.cancel(first.item(), NOON, EDITOR);

        assertThat(live(first.item(), NOON).content().text()).isEqualTo("First words");
        assertThat(live(first.item(), NOON).until()).contains(EVENING);
        assertThat(live(first.item(), EVENING).content().text()).isEqualTo("Second wordz");
        assertThat(live(first.item(), EVENING).modifiedAt()).isEqualTo(EVENING);
        assertThat(new StorageCheck(database).findings()).isEmpty();
    }

    @Test
    void onlyAPlanCanBeTakenBack() {
        Revision<Note> first = published("First words");

        for (Instant at : List.of(MORNING, NOON)) {
            assertThatThrownBy(() -> contents.cancel(first.item(), at, EDITOR)).isInstanceOf(NotFound.class);
        }
        assertThat(isLive(first.item())).isTrue();
    }

    @Test
    void anItemThatNobodyWasAskedToReviewHasNoReview() {
        assertThat(reviews.of(draft("Words").item())).isEqualTo(Review.NONE);
    }

    @Test
    void aRevisionIsSentAndApproved() {
        ItemId id = draft("Words").item();
        reviews.send(id, 1, new Author("Anna"), "Please look at the numbers");
        assertThat(reviews.of(id).stage()).isEqualTo(Stage.IN_REVIEW);

        clock.setTo(NOON);
        reviews.approve(id, 1, new Author("Dr. Lind", Optional.of("account")), "reviewer", "They are right");

        Review review = reviews.of(id);
        assertThat(review.approves(1)).isTrue();
        assertThat(review.steps())
                .containsExactly(
                        new ReviewStep(ReviewStep.Kind.APPROVED, 1, "Dr. Lind", "reviewer", NOON, "They are right"),
                        new ReviewStep(ReviewStep.Kind.SENT, 1, "Anna", "", MORNING, "Please look at the numbers"));
    }

    @Test
    void aNewerRevisionIsNotApprovedByTheApprovalOfTheEarlierOneWhichStaysTold() {
        Revision<Note> first = draft("Words");
        reviews.approve(first.item(), 1, EDITOR, "reviewer", "");
        save(first, "Other words");

        Review review = reviews.of(first.item());

        assertThat(review.approves(2)).isFalse();
        assertThat(review.isOfAnEarlier(2)).isTrue();
        assertThat(review.approves(1)).isTrue();
        assertThat(review.steps()).hasSize(1);
    }

    @Test
    void whatSomebodySavedInBetweenIsNotApprovedUnseen() {
        Revision<Note> first = draft("Words");
        save(first, "Other words");

        assertThatThrownBy(() -> reviews.approve(first.item(), 1, EDITOR, "reviewer", ""))
                .isInstanceOf(StaleRevision.class)
                .hasMessageContaining("revision 2");
        assertThatThrownBy(() -> reviews.sendBack(first.item(), 3, EDITOR, "")).isInstanceOf(StaleRevision.class);
        assertThat(reviews.of(first.item())).isEqualTo(Review.NONE);
    }

    @Test
    void whatIsSentBackDoesNotWaitAnyMore() {
        ItemId id = draft("Words").item();
        reviews.send(id, 1, EDITOR, "");
        reviews.sendBack(id, 1, EDITOR, "The second number is of last year.");

        assertThat(reviews.of(id).stage()).isEqualTo(Stage.SENT_BACK);
        assertThat(reviews.waiting(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void whatWaitsLongestIsFirstAndTheListGoesOnFromAPlace() {
        ItemId first = draft("First").item();
        ItemId second = draft("Second").item();
        ItemId third = draft("Third").item();
        for (ItemId id : List.of(third, first, second)) {
            reviews.send(id, 1, EDITOR, "");
            clock.pass(Duration.ofMinutes(1));
        }

        List<ReviewEntry> two = reviews.waiting(Optional.empty(), 2);

        assertThat(two).extracting(ReviewEntry::title).containsExactly("Third", "First");
        assertThat(reviews.waiting(Optional.of(two.get(1)), 2))
                .extracting(ReviewEntry::id)
                .containsExactly(second);
    }

    @Test
    void whatIsDueUntilADayIsListedByDay() {
        ItemId first = draft("First").item();
        ItemId second = draft("Second").item();
        ItemId third = draft("Third").item();
        reviews.plan(first, Optional.of(TODAY));
        reviews.plan(second, Optional.of(TODAY.minusDays(3)));
        reviews.plan(third, Optional.of(TODAY.plusDays(1)));
        reviews.plan(draft("Never").item(), Optional.empty());

        List<ReviewEntry> due = reviews.due(TODAY, Optional.empty(), 10);

        assertThat(due).extracting(ReviewEntry::id).containsExactly(second, first);
        assertThat(due.get(0).dueOn()).contains(TODAY.minusDays(3));
        assertThat(reviews.due(TODAY, Optional.of(due.get(0)), 10))
                .extracting(ReviewEntry::id)
                .containsExactly(first);
    }

    @Test
    void whoHasCheckedAnItemMakesNoRevisionAndLeavesALine() {
        ItemId id = published("Words").item();
        reviews.approve(id, 1, EDITOR, "reviewer", "");
        reviews.plan(id, Optional.of(TODAY));
        clock.setTo(NOON);

        reviews.checked(id, TODAY.plusMonths(12), new Author("Dr. Lind"));

        Review review = reviews.of(id);
        assertThat(contents.latest(Note.TYPE, id).orElseThrow().number()).isEqualTo(1);
        assertThat(live(id, NOON).modifiedAt()).isEqualTo(MORNING);
        assertThat(review.dueOn()).contains(TODAY.plusMonths(12));
        assertThat(review.approves(1)).isTrue();
        assertThat(review.steps().get(0))
                .isEqualTo(new ReviewStep(ReviewStep.Kind.CHECKED, 1, "Dr. Lind", "", NOON, ""));
    }

    @Test
    void thereIsNoReviewOfWhatIsNotThere() {
        ItemId nothing = contents.nextId();

        assertThatThrownBy(() -> reviews.send(nothing, 1, EDITOR, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.plan(nothing, Optional.of(TODAY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.checked(nothing, TODAY, EDITOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.make(nothing, somebody())).isInstanceOf(NotFound.class);
    }

    @Test
    void aPreviewLinkIsFoundByItsSecretAloneWhichIsNotStored() {
        ItemId id = draft("Words").item();
        Author by = somebody();

        PreviewToken token = links.make(id, by);

        PreviewLink link = links.find(token).orElseThrow();
        assertThat(link.item()).isEqualTo(id);
        assertThat(link.account()).isEqualTo(by.account().orElseThrow());
        assertThat(link.endsAt()).isEqualTo(MORNING.plus(PreviewLinks.LIFE));
        assertThat(link.id()).isNotEqualTo(token.value());
        assertThat(links.of(id)).containsExactly(link);
        assertThat(links.find(new PreviewToken(link.id()))).isEmpty();
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void aPreviewLinkEndsAfterAWeek() {
        PreviewToken token = links.make(draft("Words").item(), somebody());

        clock.setTo(MORNING.plus(PreviewLinks.LIFE).minusMillis(1));
        assertThat(links.find(token)).isPresent();
        clock.setTo(MORNING.plus(PreviewLinks.LIFE));
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void aPreviewLinkEndsWhenItsItemGoesPublicAlsoByAPlan() {
        Revision<Note> note = published("Words");
        clock.pass(Duration.ofMinutes(1));
        PreviewToken token = links.make(note.item(), somebody());
        save(note, "Other words");
        contents.publish(Note.TYPE, note.item(), 2, Period.from(NOON), EDITOR);

        assertThat(links.find(token)).isPresent();
        clock.setTo(NOON);
        assertThat(links.find(token)).isEmpty();
        assertThat(links.of(note.item())).isEmpty();
    }

    @Test
    void aPreviewLinkIsRevokedByWhoeverKnowsItsItem() {
        ItemId id = draft("Words").item();
        ItemId other = draft("Other words").item();
        PreviewToken token = links.make(id, somebody());
        String link = links.of(id).get(0).id();

        links.revoke(other, link, EDITOR);
        assertThat(links.find(token)).isPresent();
        links.revoke(id, link, EDITOR);
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void whatIsPurgedLeavesNothingOfItsReviewAndNoLink() {
        ItemId id = draft("Words").item();
        reviews.send(id, 1, EDITOR, "About Mr. Quagmire");
        reviews.plan(id, Optional.of(TODAY));
        PreviewToken token = links.make(id, somebody());

        contents.purge(id, EDITOR);

        assertThat(reviews.of(id)).isEqualTo(Review.NONE);
        assertThat(reviews.due(TODAY, Optional.empty(), 10)).isEmpty();
        assertThat(links.find(token)).isEmpty();
        for (String table : List.of("review", "review_step", "preview_link")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void whatLiesInTheTrashWaitsForNobodyAndIsShownByNoLink() {
        ItemId id = draft("Words").item();
        reviews.send(id, 1, EDITOR, "");
        reviews.plan(id, Optional.of(TODAY));
        PreviewToken token = links.make(id, somebody());
        StoredFiling filing = new StoredFiling(database, clock);

        filing.trash(id, EDITOR);
        assertThat(reviews.waiting(Optional.empty(), 10)).isEmpty();
        assertThat(reviews.due(TODAY, Optional.empty(), 10)).isEmpty();
        assertThat(links.find(token)).isEmpty();

        filing.restore(id, EDITOR);
        assertThat(reviews.waiting(Optional.empty(), 10)).hasSize(1);
    }

    private int count(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    private Author somebody() {
        var accounts = new StoredAccounts(database, clock, new AccountAuditRows(database, clock));
        var account = accounts.add(
                new EmailAddress("anna" + contents.nextId() + "@example.org"), "Anna", Role.EDITOR, Actor.COMMAND_LINE);
        return new Author("Anna", Optional.of(account.id().toString()));
    }

    Revision<Note> draft(String text) {
        return contents.save(Note.TYPE, contents.nextId(), 0, Note.of(text), EDITOR, "");
    }

    private Revision<Note> save(Revision<Note> before, String text) {
        return contents.save(Note.TYPE, before.item(), before.number(), Note.of(text), EDITOR, "");
    }

    private Revision<Note> published(String text) {
        Revision<Note> saved = draft(text);
        contents.publish(Note.TYPE, saved.item(), saved.number(), Period.from(clock.instant()), EDITOR);
        return saved;
    }

    boolean isLive(ItemId id) {
        return isLiveAt(id, clock.instant());
    }

    private boolean isLiveAt(ItemId id, Instant at) {
        return contents.live(Note.TYPE, List.of(id), at).containsKey(id);
    }

    Live<Note> live(ItemId id, Instant at) {
        return contents.live(Note.TYPE, List.of(id), at).get(id);
    }
}
