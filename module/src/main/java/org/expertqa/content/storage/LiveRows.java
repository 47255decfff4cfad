package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.content.StoredText;
import org.expertqa.db.Bound;
import org.expertqa.text.MarkupMaker;
import org.jdbi.v3.core.Handle;

/** What is public at an instant, decided here for all readers alike. */
final class LiveRows {

    static final String COLUMNS = """
            p.item, p.slug, p.revision, p.live_from, p.live_until, r.content, r.saved_by, r.saved_at, r.note,
            (select min(f.live_from) from publication f where f.item = p.item) as published_at,
            (select max(m.live_from) from publication m
             where m.item = p.item and m.live_from <= p.live_from and m.minor = 0) as modified_at,
            (select t.targets from related t where t.item = p.item) as related
            """;

    private static final String BY_SLUG = "select " + COLUMNS + """
            , p.slug = s.slug or exists (
                select 1 from publication o
                where o.item = s.item and o.slug = s.slug and o.live_from <= :at) as was_live,
            (select d.content from rendition d
             where d.item = p.item and d.revision = p.revision and d.maker = :maker) as rendition
            from slug s
            left join publication p on p.item = s.item
                 and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            left join revision r on r.item = p.item and r.number = p.revision
            where s.type = :type and s.slug = :slug
            """;

    /** The type is asked of the item: asked of the publication, SQLite reads all publications of it for two ids. */
    static final String BY_IDS = "select " + COLUMNS + """
            from item i
            join publication p on p.item = i.id
            join revision r on r.item = p.item and r.number = p.revision
            where i.type = :type and i.id in (<ids>)
              and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            """;

    private static final String BY_ID = "select " + COLUMNS + """
            , exists (select 1 from publication o where o.item = i.id and o.live_from <= :at) as was_live,
            (select d.content from rendition d
             where d.item = p.item and d.revision = p.revision and d.maker = :maker) as rendition
            from item i
            left join publication p on p.item = i.id
                 and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            left join revision r on r.item = p.item and r.number = p.revision
            where i.type = :type and i.id = :id
            """;

    private final Codec codec;

    LiveRows(Codec codec) {
        this.codec = codec;
    }

    <T> Resolution<T> resolve(Handle handle, ContentType<T> type, Slug slug, Instant at) {
        return handle.createQuery(BY_SLUG)
                .bind("type", Bound.text(type.name()))
                .bind("slug", Bound.text(slug.value()))
                .bind("at", Bound.number(at.toEpochMilli()))
                .bind("maker", Bound.text(maker(type)))
                .map((row, context) -> resolution(type, row, slug::equals))
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

    <T> Resolution<T> resolve(Handle handle, ContentType<T> type, ItemId id, Instant at) {
        return handle.createQuery(BY_ID)
                .bind("type", type.name())
                .bind("id", id.toString())
                .bind("at", at.toEpochMilli())
                .bind("maker", maker(type))
                .map((row, context) -> resolution(type, row, live -> true))
                .findOne()
                .orElseGet(Resolution.Missing::new);
    }

    /** What a row says, that may have nothing live in it; what is live under another slug than asked for has moved. */
    private <T> Resolution<T> resolution(ContentType<T> type, ResultSet row, Predicate<Slug> asked)
            throws SQLException {
        if (!row.getBoolean("was_live")) {
            return new Resolution.Missing<>();
        }
        if (row.getString("slug") == null) {
            return new Resolution.Gone<>();
        }
        Slug slug = new Slug(row.getString("slug"));
        return asked.test(slug)
                ? new Resolution.Found<>(live(type, row, Rendition.orNone(row.getBytes("rendition"))))
                : new Resolution.Moved<>(slug);
    }

    /** Who takes a text as it is stored has no use for the markup of it. */
    private static String maker(ContentType<?> type) {
        return type.content() == StoredText.class ? "" : MarkupMaker.NAME;
    }

    <T> Live<T> live(ContentType<T> type, ResultSet row) throws SQLException {
        return live(type, row, Rendition.NONE);
    }

    private <T> Live<T> live(ContentType<T> type, ResultSet row, byte[] rendition) throws SQLException {
        Revision<T> revision = new Revision<>(
                ItemId.of(row.getString("item")),
                row.getInt("revision"),
                codec.read(type, row.getBytes("content"), rendition),
                new Author(row.getString("saved_by")),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                row.getString("note"));
        return new Live<>(
                new Slug(row.getString("slug")),
                revision,
                Instant.ofEpochMilli(row.getLong("published_at")),
                Instant.ofEpochMilli(row.getLong("modified_at")),
                instant(row, "live_until"),
                Optional.ofNullable(row.getString("related"))
                        .map(ItemId::listOf)
                        .orElse(List.of()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
