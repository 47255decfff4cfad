package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.content.Period;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMentionsTest {

    private static final Author EDITOR = new Author("editor");
    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private Mentions mentions;
    private ItemId lind;

    @BeforeEach
    void publishAnExpert() {
        database = TestDatabases.sqlite(home);
        contents = new StoredContents(database, clock);
        ChangeFollower follower = new ChangeFollower(new ChangeRows(database), clock);
        database.afterCommit(follower::changed);
        mentions = new KeptMentions(contents, follower);
        lind = saved(contents, Experts.TYPE, named("Mara Lind"), 0);
        publish(contents, lind, 1, Period.from(clock.instant()));
        clock.pass(MOMENT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anItemIsReadOnceWhileNothingChanges() {
        assertThat(name()).contains("Mara Lind");
        database.write(handle -> handle.execute("update revision set content = '{\"displayName\":\"Nobody\"}'"));

        assertThat(name()).contains("Mara Lind");
    }

    @Test
    void aChangeShowsAtOnce() {
        assertThat(name()).contains("Mara Lind");

        rename(contents);
        clock.pass(MOMENT);

        assertThat(name()).contains("Mara Lind-Weber");
    }

    @Test
    void aChangeOfAnotherProcessShowsWithinTheLag() {
        assertThat(name()).contains("Mara Lind");
        try (Database another = TestDatabases.sqlite(home)) {
            rename(new StoredContents(another, clock));
        }

        clock.pass(ChangeFollower.LAG);

        assertThat(name()).contains("Mara Lind-Weber");
    }

    @Test
    void whatIsPlannedTakesEffectToTheMillisecond() {
        Instant noon = clock.instant().plus(Duration.ofHours(3));
        saved(contents, Experts.TYPE, named("Mara Lind-Weber"), 1);
        publish(contents, lind, 2, Period.between(noon, noon.plus(MOMENT)));

        clock.setTo(noon.minus(MOMENT));
        assertThat(name()).contains("Mara Lind");
        clock.setTo(noon);
        assertThat(name()).contains("Mara Lind-Weber");
        clock.setTo(noon.plus(MOMENT));
        assertThat(name()).isEmpty();
    }

    @Test
    void anotherInstantThanNowHasItsOwnAnswer() {
        Instant before = clock.instant();
        clock.pass(Duration.ofDays(1));
        rename(contents);
        clock.pass(MOMENT);

        assertThat(name()).contains("Mara Lind-Weber");
        assertThat(name(before)).contains("Mara Lind");
        assertThat(name(TestClock.MORNING.minus(MOMENT))).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsMentionedNoMore() {
        assertThat(name()).contains("Mara Lind");

        contents.withdraw(lind, EDITOR);
        clock.pass(MOMENT);

        assertThat(name()).isEmpty();
    }

    @Test
    void whatWasNotLiveIsMentionedWhenItIs() {
        contents.withdraw(lind, EDITOR);
        clock.pass(MOMENT);
        assertThat(name()).isEmpty();

        publish(contents, lind, 1, Period.from(clock.instant()));
        clock.pass(MOMENT);

        assertThat(name()).contains("Mara Lind");
    }

    @Test
    void anItemIsNotTakenForOneOfAnotherType() {
        assertThat(mentions.live(Topics.TYPE, List.of(lind), clock.instant())).isEmpty();
        assertThat(name()).contains("Mara Lind");
        assertThat(mentions.live(Topics.TYPE, List.of(lind), clock.instant())).isEmpty();
    }

    @Test
    void ofAnAnswerOthersShowTheQuestion() {
        ExpertAnswer answer = Samples.sleepAtThree().with().expert(lind).build();
        ItemId id = saved(contents, ExpertAnswers.TYPE, answer, 0);
        contents.publish(ExpertAnswers.TYPE, id, 1, Period.from(clock.instant()), EDITOR);
        clock.pass(MOMENT);

        ExpertAnswer mention = mentions.live(ExpertAnswers.TYPE, List.of(id), clock.instant())
                .get(id)
                .content();

        assertThat(mention.question()).isEqualTo(answer.question());
        assertThat(mention.language()).isEqualTo(answer.language());
        assertThat(mention.sections()).isEmpty();
    }

    private Optional<String> name() {
        return name(clock.instant());
    }

    private Optional<String> name(Instant at) {
        return Optional.ofNullable(
                        mentions.live(Experts.TYPE, List.of(lind), at).get(lind))
                .map(Live::content)
                .map(Expert::displayName);
    }

    private void rename(Contents by) {
        saved(by, Experts.TYPE, named("Mara Lind-Weber"), 1);
        publish(by, lind, 2, Period.from(clock.instant()));
    }

    private <T> ItemId saved(Contents by, ContentType<T> type, T content, int expected) {
        ItemId id = expected == 0 ? by.nextId() : lind;
        return by.save(type, id, expected, content, EDITOR, "").item();
    }

    private static void publish(Contents by, ItemId id, int revision, Period period) {
        by.publish(Experts.TYPE, id, revision, period, EDITOR);
    }

    private static Expert named(String name) {
        return Expert.named(name, "Mara", "");
    }
}
