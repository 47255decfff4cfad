package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.expertqa.web.PageCache.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCacheTest {

    private static final Author EDITOR = new Author("editor");

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();
    private final AtomicInteger made = new AtomicInteger();
    private Database database;
    private Contents contents;
    private PageCache cache;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite(home);
        contents = new StoredContents(database, clock);
        ChangeFollower follower = new ChangeFollower(new ChangeRows(database), clock);
        cache = new PageCache(1, follower);
        database.afterCommit(follower::changed);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPageIsMadeOnce() {
        ItemId topic = topic();
        show(topic);
        show(topic);

        assertThat(made).hasValue(1);
    }

    @Test
    void aPageIsMadeAgainWhenAnItemOfItChanges() {
        ItemId topic = topic();
        ItemId other = topic();
        show(topic);

        publish(other);
        show(topic);
        assertThat(made).hasValue(1);

        publish(topic);
        show(topic);
        assertThat(made).hasValue(2);
    }

    @Test
    void aListIsMadeAgainWhenAnythingChanges() {
        cache.get("/answers", address -> page(Set.of()));
        topic();
        cache.get("/answers", address -> page(Set.of()));

        assertThat(made).hasValue(2);
    }

    @Test
    void aChangeOfAnotherProcessIsSeenWithinTheLag() {
        ItemId topic = topic();
        show(topic);
        try (Database another = TestDatabases.sqlite(home)) {
            new StoredContents(another, clock).publish(Topics.TYPE, topic, 1, Period.from(clock.instant()), EDITOR);
        }

        clock.pass(ChangeFollower.LAG);
        show(topic);

        assertThat(made).hasValue(2);
    }

    @Test
    void aPageEndsWithAPublicationToTheMillisecond() {
        ItemId topic = topic();
        var evening = clock.instant().plus(Duration.ofHours(9));
        contents.publish(Topics.TYPE, topic, 1, Period.between(clock.instant(), evening), EDITOR);
        show(topic);

        clock.setTo(evening.minusMillis(1));
        show(topic);
        assertThat(made).hasValue(1);
        clock.setTo(evening);
        show(topic);
        assertThat(made).hasValue(2);
    }

    @Test
    void aPageThatWasOvertakenWhileItWasMadeIsNotKept() {
        ItemId topic = topic();
        cache.get("/topics/x", address -> {
            Page page = page(Set.of(topic));
            publish(topic);
            return page;
        });

        show(topic);

        assertThat(made).hasValue(2);
    }

    @Test
    void manyWhoAskAtOnceGetOnePage() throws InterruptedException {
        ItemId topic = topic();
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < 8; i++) {
            visitors.submit(() -> {
                start.await();
                show(topic);
                return null;
            });
        }
        start.countDown();
        visitors.shutdown();

        assertThat(visitors.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(made).hasValue(1);
    }

    @Test
    void whatIsNotToBeKeptIsMadeEachTime() {
        assertThat(cache.get("/answers/none", this::nothing)).isEmpty();
        assertThat(cache.get("/answers/none", this::nothing)).isEmpty();
        assertThat(made).hasValue(2);
    }

    private void show(ItemId item) {
        cache.get("/topics/x", address -> page(Set.of(item)));
    }

    private Page page(Set<ItemId> items) {
        made.incrementAndGet();
        return new Page(new ReadyBytes("text/html", "public, no-cache", new byte[] {1}), items);
    }

    private Page nothing(String address) {
        made.incrementAndGet();
        return null;
    }

    private ItemId topic() {
        return contents.save(Topics.TYPE, contents.nextId(), 0, Topic.named("Sleep"), EDITOR, "")
                .item();
    }

    private void publish(ItemId topic) {
        contents.publish(Topics.TYPE, topic, 1, Period.from(clock.pass(Duration.ofMillis(1))), EDITOR);
    }
}
