package org.expertqa.content.storage;

import java.time.Instant;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
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

    void insert(
            Handle handle,
            ItemId id,
            int revision,
            ContentType<?> type,
            Slug slug,
            Period period,
            Author by,
            Instant at) {
        String sql = """
                insert into publication (item, revision, type, slug, live_from, live_until, published_by, published_at)
                values (:item, :revision, :type, :slug, :from, :until, :by, :at)
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("revision", revision)
                .bind("type", type.name())
                .bind("slug", slug.value())
                .bind("from", period.from().toEpochMilli())
                .bind("until", period.until().map(Instant::toEpochMilli).orElse(null))
                .bind("by", by.name())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    private static int execute(Handle handle, String sql, ItemId id, Instant at) {
        return handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }
}
