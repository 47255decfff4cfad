package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswerBuilder;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.search.Hit;
import org.expertqa.search.Hits;
import org.expertqa.search.RelatedAnswers;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.IndexedSearch.Followed;
import org.expertqa.search.storage.RelatedRows;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;

/** A home with a real database and its search, where a test publishes and looks. */
public final class SearchedHome implements AutoCloseable {

    private static final Author EDITOR = new Author("editor");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private final Clock clock;
    private final Path folder;
    private final Database database;
    private final Contents contents;
    private final RelatedAnswers related;
    private final IndexedSearch search;
    private final Set<ItemId> relatedAnew = ConcurrentHashMap.newKeySet();
    private final ItemId expert;

    public SearchedHome(Path folder) {
        this(folder, Clock.systemUTC());
    }

    /** The same at the time of a clock that a test moves. */
    SearchedHome(Path folder, Clock clock) {
        this(folder, clock, followed -> IndexedSearch.inHome(folder, followed));
    }

    /** The same with an index that is wherever a test wants it. */
    SearchedHome(Path folder, Clock clock, Function<Followed, IndexedSearch> opening) {
        this.folder = folder;
        this.clock = clock;
        this.database = TestDatabases.sqlite(folder);
        this.contents = new StoredContents(database, clock);
        this.related = new RelatedRows(database);
        this.expert = publish(
                Experts.TYPE,
                Expert.named("Mara Lind", "Mara", "A person who sleeps well, and writes about how that is done."));
        this.search = opening.apply(followed());
        database.afterCommit(search::changed);
        search.start();
    }

    /** What is to be found here, for another search that follows it as well. */
    Followed followed() {
        return new Followed(contents, new ChangeRows(database), related, clock, Locale.ENGLISH, relatedAnew::addAll);
    }

    public Contents contents() {
        return contents;
    }

    Instant now() {
        return clock.instant();
    }

    RelatedAnswers related() {
        return related;
    }

    Set<ItemId> relatedAnew() {
        return relatedAnew;
    }

    public IndexedSearch search() {
        return search;
    }

    Path index() {
        return folder.resolve("index");
    }

    public ItemId expert() {
        return expert;
    }

    /** An English answer with that question. */
    public ExpertAnswerBuilder answer(String question) {
        return ExpertAnswer.asking(question)
                .with()
                .quickAnswer("The short of it is said in one sentence.")
                .expert(expert)
                .language("en");
    }

    public ItemId publish(String question) {
        return publish(answer(question).build());
    }

    public ItemId publish(ExpertAnswer answer) {
        return publish(ExpertAnswers.TYPE, answer);
    }

    ItemId publish(ExpertAnswer answer, Instant from) {
        return publish(contents, ExpertAnswers.TYPE, answer, from);
    }

    public ItemId topic(String name) {
        return publish(Topics.TYPE, Topic.named(name));
    }

    <T> ItemId publish(ContentType<T> type, T content) {
        return publish(contents, type, content, clock.instant());
    }

    void rename(ItemId topic, String name) {
        Topic renamed = new Topic(
                name,
                contents.latest(Topics.TYPE, topic).orElseThrow().content().slug(),
                "",
                "",
                "");
        contents.save(Topics.TYPE, topic, 1, renamed, EDITOR, "");
        contents.publish(Topics.TYPE, topic, 2, Period.from(clock.instant()), EDITOR);
    }

    public void withdraw(ItemId id) {
        contents.withdraw(id, EDITOR);
    }

    /** What another process publishes, which has the same home and does not know of this search. */
    ItemId publishElsewhere(ExpertAnswer answer) {
        try (Database another = TestDatabases.sqlite(folder)) {
            return publish(new StoredContents(another, clock), ExpertAnswers.TYPE, answer, clock.instant());
        }
    }

    private static <T> ItemId publish(Contents in, ContentType<T> type, T content, Instant from) {
        ItemId id = in.nextId();
        T withSlug = type.slug().apply(content).isPresent()
                ? content
                : type.withSlug().apply(content, new Slug("item-" + id));
        Revision<T> saved = in.save(type, id, 0, withSlug, EDITOR, "");
        in.publish(type, id, saved.number(), Period.from(from), EDITOR);
        return id;
    }

    public Hits find(String words) {
        return search.find(SearchQuery.of(words));
    }

    List<ItemId> found(String words) {
        return find(words).hits().stream().map(Hit::id).toList();
    }

    /** Waits until these are found, in whatever order, and nothing else. */
    public void awaitFound(String words, ItemId... expected) {
        try {
            await(() -> asked(words).equals(Optional.of(Set.of(expected))));
        } finally {
            assertThat(found(words)).containsExactlyInAnyOrder(expected);
        }
    }

    private Optional<Set<ItemId>> asked(String words) {
        try {
            return Optional.of(Set.copyOf(found(words)));
        } catch (SearchUnavailable e) {
            return Optional.empty();
        }
    }

    /** Waits until it is so, and fails when it never is. */
    public static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(
                        "What the test waits for has not come about within " + LONGEST.toSeconds() + " seconds.");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }
}
