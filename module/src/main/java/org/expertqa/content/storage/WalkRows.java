package org.expertqa.content.storage;

import java.time.Instant;
import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Portion;
import org.jdbi.v3.core.Handle;

/** All live items of a type, one after the other, for those who want every one of them. */
final class WalkRows {

    static final String WALK = "select " + LiveRows.COLUMNS + """
            from item i
            join publication p on p.item = i.id
            join revision r on r.item = p.item and r.number = p.revision
            where i.type = :type and i.id >= :first
              and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            order by i.id limit :limit
            """;

    private static final String PORTIONS = """
            select min(n.item) as first, max(n.live_from) as changed
            from (select p.item, p.live_from, row_number() over (order by p.item) - 1 as place
                  from publication p
                  where p.type = :type
                    and p.live_from <= :at and (p.live_until is null or p.live_until > :at)) n
            group by n.place / :size order by 1
            """;

    private final LiveRows live;

    WalkRows(LiveRows live) {
        this.live = live;
    }

    <T> List<Live<T>> walk(Handle handle, ContentType<T> type, ItemId first, Instant at, int limit) {
        return handle.createQuery(WALK)
                .bind("first", first.toString())
                .bind("type", type.name())
                .bind("at", at.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> live.live(type, row))
                .list();
    }

    List<Portion> portions(Handle handle, ContentType<?> type, Instant at, int size) {
        return handle.createQuery(PORTIONS)
                .bind("type", type.name())
                .bind("at", at.toEpochMilli())
                .bind("size", size)
                .map((row, context) ->
                        new Portion(ItemId.of(row.getString("first")), Instant.ofEpochMilli(row.getLong("changed"))))
                .list();
    }
}
