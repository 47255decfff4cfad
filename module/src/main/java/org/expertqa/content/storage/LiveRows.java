package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slice;
import org.expertqa.content.Slug;
import org.expertqa.text.MarkupMaker;
import org.expertqa.text.Plain;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What is public at an instant, decided here for all readers alike. */
final class LiveRows {

    static final String COLUMNS = """
            p.item, p.slug, p.revision, p.live_from, p.live_until, r.content, r.saved_by, r.saved_at, r.note,
            (select min(f.live_from) from publication f where f.item = p.item) as published_at,
            (select min(m.live_from) from publication m where m.item = p.item and m.revision = p.revision) as modified_at
            """;

    private static final String BY_SLUG = "select " + COLUMNS + """
            , exists (select 1 from publication o
                      where o.item = s.item and o.slug = s.slug and o.live_from <= :at) as was_live,
            (select d.content from rendition d
             where d.item = p.item and d.revision = p.revision and d.maker = :maker) as rendition
            from slug s
            left join publication p on p.item = s.item
                 and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            left join revision r on r.item = p.item and r.number = p.revision
            where s.type = :type and s.slug = :slug
            """;

    private static final String BY_IDS = "select " + COLUMNS + """
            from publication p join revision r on r.item = p.item and r.number = p.revision
            where p.item in (<ids>) and p.type = :type
              and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            """;

    private static final String NEWEST_FIRST = "select " + COLUMNS + """
            from publication p join revision r on r.item = p.item and r.number = p.revision
            where p.type = :type
              and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
              and (p.live_from < :afterAt or (p.live_from = :afterAt and p.item < :afterItem))
            order by p.live_from desc, p.item desc limit :limit
            """;

    private static final String REFERRING_NEWEST_FIRST = "select " + COLUMNS + """
            from (select distinct item, revision from reference where target = :target) f
            join publication p on p.item = f.item and p.revision = f.revision
            join revision r on r.item = p.item and r.number = p.revision
            where p.type = :type
              and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
              and (p.live_from < :afterAt or (p.live_from = :afterAt and p.item < :afterItem))
            order by p.live_from desc, p.item desc limit :limit
            """;

    private final Codec codec;

    LiveRows(Codec codec) {
        this.codec = codec;
    }

    <T> Resolution<T> resolve(Handle handle, ContentType<T> type, Slug slug, Instant at) {
        return handle.createQuery(BY_SLUG)
                .bind("type", type.name())
                .bind("slug", slug.value())
                .bind("at", at.toEpochMilli())
                .bind("maker", MarkupMaker.NAME)
                .map((row, context) -> resolution(type, slug, row))
                .findOne()
                .orElseGet(Resolution.Missing::new);
    }

    <T> Map<ItemId, Live<T>> find(Handle handle, ContentType<T> type, Collection<ItemId> ids, Instant at) {
        return handle
                .createQuery(BY_IDS)
                .bindList("ids", ids.stream().map(ItemId::toString).toList())
                .bind("type", type.name())
                .bind("at", at.toEpochMilli())
                .map((row, context) -> live(type, row))
                .stream()
                .collect(Collectors.toMap(Live::id, Function.identity()));
    }

    <T> Slice<Live<T>> list(Handle handle, ContentType<T> type, Filter filter, Optional<Cursor> after, int limit) {
        Query query = handle.createQuery(filter.refersTo().isPresent() ? REFERRING_NEWEST_FIRST : NEWEST_FIRST)
                .bind("type", type.name())
                .bind("at", filter.at().toEpochMilli())
                .bind("afterAt", after.map(cursor -> cursor.at().toEpochMilli()).orElse(Long.MAX_VALUE))
                .bind("afterItem", after.map(cursor -> cursor.item().toString()).orElse(""))
                .bind("limit", limit + 1);
        filter.refersTo().ifPresent(target -> query.bind("target", target.toString()));
        List<Entry<T>> entries = query.map((row, context) -> new Entry<>(live(type, row), row.getLong("live_from")))
                .list();
        return slice(entries, limit);
    }

    private record Entry<T>(Live<T> live, long from) {}

    private static <T> Slice<Live<T>> slice(List<Entry<T>> entries, int limit) {
        List<Live<T>> shown = new ArrayList<>();
        entries.stream().limit(limit).map(Entry::live).forEach(shown::add);
        if (entries.size() <= limit) {
            return new Slice<>(shown, Optional.empty());
        }
        Entry<T> last = entries.get(limit - 1);
        return new Slice<>(
                shown,
                Optional.of(new Cursor(
                        Instant.ofEpochMilli(last.from()), last.live().id())));
    }

    private <T> Resolution<T> resolution(ContentType<T> type, Slug slug, ResultSet row) throws SQLException {
        boolean wasLive = row.getBoolean("was_live");
        String liveSlug = row.getString("slug");
        if (!wasLive) {
            return new Resolution.Missing<>();
        }
        if (liveSlug == null) {
            return new Resolution.Gone<>();
        }
        return liveSlug.equals(slug.value())
                ? new Resolution.Found<>(live(type, row, Plain.orEmpty(row.getString("rendition"))))
                : new Resolution.Moved<>(new Slug(liveSlug));
    }

    <T> Live<T> live(ContentType<T> type, ResultSet row) throws SQLException {
        return live(type, row, "");
    }

    private <T> Live<T> live(ContentType<T> type, ResultSet row, String rendition) throws SQLException {
        Revision<T> revision = new Revision<>(
                ItemId.of(row.getString("item")),
                row.getInt("revision"),
                codec.read(type, row.getString("content"), rendition),
                new Author(row.getString("saved_by")),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                row.getString("note"));
        return new Live<>(
                new Slug(row.getString("slug")),
                revision,
                Instant.ofEpochMilli(row.getLong("published_at")),
                Instant.ofEpochMilli(row.getLong("modified_at")),
                instant(row, "live_until"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
