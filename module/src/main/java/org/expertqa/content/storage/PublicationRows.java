package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Edit;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Publication;
import org.expertqa.content.Slug;
import org.jdbi.v3.core.Handle;

/** The publication table: periods of one item never overlap. */
final class PublicationRows {

    boolean any(Handle handle, ItemId id) {
        return handle.createQuery("select count(*) from publication where item = :item")
                        .bind("item", id.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    boolean isLive(Handle handle, ItemId id, Instant at) {
        String sql = """
                select count(*) from publication
                where item = :item and live_from <= :at and (live_until is null or live_until > :at)
                """;
        return handle.createQuery(sql)
                        .bind("item", id.toString())
                        .bind("at", at.toEpochMilli())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** From the instant on nothing is public or planned; says whether that changed anything. */
    boolean end(Handle handle, ItemId id, Instant at) {
        String cut = """
                update publication set live_until = :at
                where item = :item and live_from < :at and (live_until is null or live_until > :at)
                """;
        int ended = execute(handle, cut, id, at);
        return ended + execute(handle, "delete from publication where item = :item and live_from >= :at", id, at) > 0;
    }

    void insert(Handle handle, ItemId id, ContentType<?> type, Publication publication) {
        String sql = """
                insert into publication (item, revision, type, slug, live_from, live_until, meant_until,
                                         minor, note, published_by, published_at)
                values (:item, :revision, :type, :slug, :from, :until, :until, :minor, :note, :by, :at)
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("revision", publication.revision())
                .bind("type", type.name())
                .bind("slug", publication.slug().value())
                .bind("from", publication.period().from().toEpochMilli())
                .bind(
                        "until",
                        publication.period().until().map(Instant::toEpochMilli).orElse(null))
                .bind("minor", publication.edit().minor() ? 1 : 0)
                .bind("note", publication.edit().note())
                .bind("by", publication.by())
                .bind("at", publication.at().toEpochMilli())
                .execute();
    }

    /** The revision that was, or is to be, public last before the instant. */
    Optional<Integer> revisionBefore(Handle handle, ItemId id, Instant at) {
        String sql = """
                select revision from publication where item = :item and live_from < :at
                order by live_from desc limit 1
                """;
        return handle.createQuery(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .mapTo(Integer.class)
                .findOne();
    }

    /** What is public at the instant and what is planned then, the earliest first. */
    List<Publication> ahead(Handle handle, ItemId id, Instant at) {
        String sql = """
                select revision, slug, live_from, live_until, minor, note, published_by, published_at from publication
                where item = :item and (live_until is null or live_until > :at) order by live_from
                """;
        return handle.createQuery(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .map((row, context) -> publication(row))
                .list();
    }

    /** Takes a plan back: what it would have changed comes with the next one, what it would have ended goes on. */
    boolean cancel(Handle handle, ItemId id, Instant from) {
        Optional<Instant> next = nextStart(handle, id, from);
        next.ifPresent(start -> passOnSubstance(handle, id, from, start));
        int deleted = execute(handle, "delete from publication where item = :item and live_from = :at", id, from);
        goOn(handle, id, from, next);
        return deleted > 0;
    }

    private static Optional<Instant> nextStart(Handle handle, ItemId id, Instant from) {
        return handle.createQuery("select min(live_from) from publication where item = :item and live_from > :from")
                .bind("item", id.toString())
                .bind("from", from.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    private static void passOnSubstance(Handle handle, ItemId id, Instant from, Instant next) {
        String sql = """
                update publication set minor = 0
                where item = :item and live_from = :next
                  and exists (select 1 from publication c
                              where c.item = :item and c.live_from = :from and c.minor = 0)
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("next", next.toEpochMilli())
                .bind("from", from.toEpochMilli())
                .execute();
    }

    private static void goOn(Handle handle, ItemId id, Instant from, Optional<Instant> next) {
        String sql = """
                update publication set live_until =
                    case when meant_until is null or meant_until > :next then :next else meant_until end
                where item = :item and live_until = :from
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("from", from.toEpochMilli())
                .bind("next", next.map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    static Publication publication(ResultSet row) throws SQLException {
        long until = row.getLong("live_until");
        Optional<Instant> end = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until));
        return new Publication(
                row.getInt("revision"),
                new Slug(row.getString("slug")),
                new Period(Instant.ofEpochMilli(row.getLong("live_from")), end),
                new Edit(row.getInt("minor") == 1, row.getString("note")),
                row.getString("published_by"),
                Instant.ofEpochMilli(row.getLong("published_at")));
    }

    private static int execute(Handle handle, String sql, ItemId id, Instant at) {
        return handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }
}
