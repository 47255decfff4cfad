package org.expertqa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.expertqa.app.ContentTypes;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Period;
import org.expertqa.content.Reference;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.search.RelatedAnswers;
import org.expertqa.search.index.IndexedSearch;
import org.expertqa.search.index.IndexedSearch.Followed;
import org.expertqa.search.storage.RelatedRows;

/** A real database with what a test publishes in it: whatever it is, even what publishing would refuse. */
public final class PublishedContents {

    private static final Author EDITOR = new Author("editor");
    private final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    private final Contents stored = new StoredContents(database, clock);
    private final AtomicInteger reads = new AtomicInteger();
    private final Contents counted = counting(stored, reads);

    /** Publishes it at the instants that it says: first as something else, then as it is. */
    public <T> PublishedContents with(Live<T> live) {
        ContentType<T> type = lenient(live.content());
        T before = type.withSlug().apply(live.content(), live.slug().numbered(99));
        clock.setTo(live.publishedAt());
        publish(type, live.id(), 0, before);
        if (!live.modifiedAt().equals(live.publishedAt())) {
            clock.setTo(live.modifiedAt());
        } else {
            clock.pass(Duration.ofMillis(1));
        }
        publish(type, live.id(), 1, type.withSlug().apply(live.content(), live.slug()));
        return this;
    }

    /** The same, and it was found under another slug before. */
    public <T> PublishedContents withOldSlug(String old, Live<T> live) {
        ContentType<T> type = lenient(live.content());
        clock.setTo(live.publishedAt());
        publish(type, live.id(), 0, type.withSlug().apply(live.content(), new Slug(old)));
        clock.setTo(live.modifiedAt());
        publish(type, live.id(), 1, type.withSlug().apply(live.content(), live.slug()));
        return this;
    }

    /** It was public under this slug, and is not now. */
    public <T> PublishedContents withdrawn(String slug, T content) {
        ContentType<T> type = lenient(content);
        ItemId id = stored.nextId();
        clock.setTo(Samples.PUBLISHED);
        publish(type, id, 0, type.withSlug().apply(content, new Slug(slug)));
        clock.pass(Duration.ofMinutes(1));
        stored.withdraw(id, EDITOR);
        return this;
    }

    /** Takes off the site what was published before, a minute later. */
    public void withdraw(ItemId id) {
        clock.pass(Duration.ofMinutes(1));
        stored.withdraw(id, EDITOR);
    }

    public Contents contents() {
        return counted;
    }

    public RelatedAnswers related() {
        return new RelatedRows(database);
    }

    /** The search of all this as it is at the time of the clock; it looks once it is started. */
    public IndexedSearch search(Clock now) {
        Path home = TestDatabases.emptyHome();
        return IndexedSearch.inHome(
                home, new Followed(stored, new ChangeRows(database), related(), now, Locale.ENGLISH, found -> {}));
    }

    /** How often the contents were asked. */
    public int reads() {
        return reads.get();
    }

    private <T> void publish(ContentType<T> type, ItemId id, int number, T content) {
        Revision<T> saved = stored.save(type, id, number, content, EDITOR, "");
        stored.publish(type, id, saved.number(), Period.from(clock.instant()), EDITOR);
    }

    /** The type of the content with nothing that refuses publication. */
    @SuppressWarnings("unchecked")
    private static <T> ContentType<T> lenient(T content) {
        ContentType<T> type = (ContentType<T>) ContentTypes.ALL.stream()
                .filter(each -> each.content().isInstance(content))
                .findFirst()
                .orElseThrow();
        return new ContentType<>(
                type.name(),
                type.format(),
                type.content(),
                type.title(),
                type.slug(),
                type.withSlug(),
                type.language(),
                value -> optional(type.references().apply(value)),
                value -> List.of());
    }

    private static List<Reference> optional(List<Reference> references) {
        return references.stream()
                .map(reference -> Reference.optional(reference.target(), reference.role()))
                .toList();
    }

    private static Contents counting(Contents contents, AtomicInteger reads) {
        return (Contents) Proxy.newProxyInstance(
                Contents.class.getClassLoader(), new Class<?>[] {Contents.class}, (proxy, method, arguments) -> {
                    reads.incrementAndGet();
                    try {
                        return method.invoke(contents, arguments);
                    } catch (InvocationTargetException e) {
                        throw Optional.ofNullable(e.getCause()).orElse(e);
                    }
                });
    }
}
