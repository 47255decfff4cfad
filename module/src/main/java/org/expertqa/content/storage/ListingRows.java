package org.expertqa.content.storage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Reference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table that lists are read from; written together with the publications that it repeats. */
final class ListingRows {

    /** The target of the rows that stand for all items of a type. */
    static final String ALL = "";

    <T> void insert(Handle handle, ContentType<T> type, ItemId id, T content, Period period) {
        String sql = """
                insert into listing (item, live_from, live_until, type, target, language, tag)
                values (:item, :from, :until, :type, :target, :language, :tag)
                """;
        LanguageTag language = LanguageTag.of(type.language().apply(content));
        PreparedBatch batch = handle.prepareBatch(sql);
        for (String target : targets(type.references().apply(content))) {
            batch.bind("item", id.toString())
                    .bind("from", period.from().toEpochMilli())
                    .bind("until", period.until().map(Instant::toEpochMilli).orElse(null))
                    .bind("type", type.name())
                    .bind("target", target)
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

    private static List<String> targets(List<Reference> references) {
        Stream<String> targets =
                references.stream().map(reference -> reference.target().toString());
        return Stream.concat(Stream.of(ALL), targets).distinct().toList();
    }
}
