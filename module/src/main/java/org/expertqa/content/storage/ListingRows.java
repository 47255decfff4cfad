package org.expertqa.content.storage;

import java.time.Instant;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table that lists are read from; written together with the publications that it repeats. */
final class ListingRows {

    <T> void insert(Handle handle, ContentType<T> type, ItemId id, T content, Period period) {
        String sql = """
                insert into listing (item, live_from, live_until, type, target, also, language, tag)
                values (:item, :from, :until, :type, :target, :also, :language, :tag)
                """;
        LanguageTag language = LanguageTag.of(type.language().apply(content));
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Targets targets : Targets.of(handle, type, content)) {
            batch.bind("item", id.toString())
                    .bind("from", period.from().toEpochMilli())
                    .bind("until", period.until().map(Instant::toEpochMilli).orElse(null))
                    .bind("type", type.name())
                    .bind("target", targets.target())
                    .bind("also", targets.also())
                    .bind("language", language.language())
                    .bind("tag", language.tag())
                    .add();
        }
        batch.execute();
    }

    /** From the instant on it stands on no list; rows of what was only planned go with their publication. */
    void end(Handle handle, ItemId id, Instant at) {
        String sql = """
                update listing set live_until = :at
                where item = :item and live_from < :at and (live_until is null or live_until > :at)
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    /** What was to end at the instant ends as its publication does. */
    void goOn(Handle handle, ItemId id, Instant at) {
        String sql = """
                update listing set live_until = (select p.live_until from publication p
                                                 where p.item = listing.item and p.live_from = listing.live_from)
                where item = :item and live_until = :at
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }
}
