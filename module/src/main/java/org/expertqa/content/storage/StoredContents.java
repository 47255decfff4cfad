package org.expertqa.content.storage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Edit;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Live;
import org.expertqa.content.Period;
import org.expertqa.content.Portion;
import org.expertqa.content.Publication;
import org.expertqa.content.Publications;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slice;
import org.expertqa.content.Slug;
import org.expertqa.db.Database;

/** All contents in one relational database, SQLite or PostgreSQL. */
public final class StoredContents implements Contents, Publications {

    private final Database database;
    private final Clock clock;
    private final RevisionRows revisions;
    private final LiveRows live;
    private final WalkRows walk;
    private final LiveLists lists;
    private final ItemRows items = new ItemRows();
    private final SlugRows slugs = new SlugRows();
    private final PublicationRows publications = new PublicationRows();
    private final Saving saving;
    private final Publishing publishing;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public StoredContents(Database database, Clock clock) {
        Codec codec = new Codec();
        this.database = database;
        this.clock = clock;
        this.revisions = new RevisionRows(codec);
        this.live = new LiveRows(codec);
        this.walk = new WalkRows(live);
        this.lists = new LiveLists(live);
        this.saving = new Saving(codec, revisions, slugs);
        this.publishing = new Publishing(revisions, slugs);
    }

    @Override
    public ItemId nextId() {
        return new ItemId(ids.generate());
    }

    @Override
    public <T> Revision<T> save(ContentType<T> type, ItemId id, int expected, T content, Author by, String note) {
        return database.write(handle -> saving.save(handle, type, id, expected, content, by, note, now()));
    }

    @Override
    public <T> void publish(ContentType<T> type, ItemId id, int revision, Period period, Edit edit, Author by) {
        database.write(handle -> publishing.publish(handle, type, id, revision, period, edit, by, now()));
    }

    @Override
    public void withdraw(ItemId id, Author by) {
        database.write(handle -> publishing.withdraw(handle, id, by, now()));
    }

    @Override
    public List<Publication> ahead(ItemId id) {
        return database.read(handle -> publications.ahead(handle, id, now()));
    }

    @Override
    public void cancel(ItemId id, Instant from, Author by) {
        database.write(handle -> publishing.cancel(handle, id, from, by, now()));
    }

    @Override
    public <T> Optional<Revision<T>> latest(ContentType<T> type, ItemId id) {
        return database.read(handle -> revisions.find(handle, type, id, revisions.latestNumber(handle, id)));
    }

    @Override
    public <T> Optional<Revision<T>> revision(ContentType<T> type, ItemId id, int number) {
        return database.read(handle -> revisions.find(handle, type, id, number));
    }

    @Override
    public <T> Resolution<T> live(ContentType<T> type, Slug slug, Instant at) {
        return database.read(handle -> live.resolve(handle, type, slug, at));
    }

    @Override
    public <T> Resolution<T> live(ContentType<T> type, ItemId id, Instant at) {
        return database.read(handle -> live.resolve(handle, type, id, at));
    }

    @Override
    public <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at) {
        return ids.isEmpty() ? Map.of() : database.read(handle -> live.find(handle, type, ids, at));
    }

    @Override
    public <T> Slice<Live<T>> list(ContentType<T> type, Filter filter, Optional<Cursor> after, int limit) {
        return database.read(handle -> lists.list(handle, type, filter, after, limit));
    }

    @Override
    public <T> List<Live<T>> walk(ContentType<T> type, ItemId first, Instant at, int limit) {
        return database.read(handle -> walk.walk(handle, type, first, at, limit));
    }

    @Override
    public List<Portion> portions(ContentType<?> type, Instant at, int size) {
        return database.read(handle -> walk.portions(handle, type, at, size));
    }

    @Override
    public List<ItemSummary> items(ContentType<?> type, Optional<ItemId> after, int limit) {
        return database.read(handle -> items.list(handle, type, after, limit, now()));
    }

    @Override
    public Optional<ItemSummary> item(ContentType<?> type, ItemId id) {
        return database.read(handle -> items.find(handle, type, id, now()));
    }

    @Override
    public Optional<ItemId> find(ContentType<?> type, Slug slug) {
        return database.read(handle -> slugs.owner(handle, type, slug));
    }

    @Override
    public List<ItemId> usedBy(ItemId id) {
        return database.read(handle -> items.usedBy(handle, id, now()));
    }

    @Override
    public void purge(ItemId id, Author by) {
        database.write(handle -> {
            items.purge(handle, id, by, now());
            ChangeRows.append(handle, id, now());
            return id;
        });
        database.leaveNoTrace();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
