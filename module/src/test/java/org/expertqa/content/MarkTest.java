package org.expertqa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.expertqa.TestClock;
import org.expertqa.content.Mark.News;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Author EDITOR = new Author("editor");
    private final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    private final Contents contents = new StoredContents(database, clock);
    private final ChangeLog changes = new ChangeRows(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatChangesBehindAMarkIsNewsOnce() {
        ItemId before = topic("Before", Duration.ZERO);
        Mark mark = Mark.latest(changes, clock.instant());
        ItemId behind = topic("Behind", Duration.ZERO);

        News news = mark.news(changes, clock.pass(Duration.ofSeconds(1)));

        assertThat(news.items()).contains(behind).doesNotContain(before);
        assertThat(news.upTo().news(changes, clock.pass(Duration.ofSeconds(1))).items())
                .isEmpty();
    }

    @Test
    void whatComesDueIsNewsAtItsTime() {
        ItemId planned = topic("Planned", Duration.ofHours(1));
        Mark mark = Mark.latest(changes, clock.instant());

        News early = mark.news(changes, clock.pass(Duration.ofMinutes(59)));
        News due = early.upTo().news(changes, clock.pass(Duration.ofMinutes(1)));

        assertThat(early.items()).isEmpty();
        assertThat(due.items()).isEqualTo(Set.of(planned));
    }

    private ItemId topic(String name, Duration from) {
        ItemId id = contents.nextId();
        contents.save(
                Topics.TYPE,
                id,
                0,
                Topics.TYPE.withSlug().apply(Topic.named(name), new Slug(name.toLowerCase(java.util.Locale.ROOT))),
                EDITOR,
                "");
        contents.publish(Topics.TYPE, id, 1, Period.from(clock.instant().plus(from)), EDITOR);
        return id;
    }
}
