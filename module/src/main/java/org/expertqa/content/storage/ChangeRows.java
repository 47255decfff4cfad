package org.expertqa.content.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.ItemId;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The change table and the instants at which publications begin or end. */
public final class ChangeRows implements ChangeLog {

    private final Database database;

    public ChangeRows(Database database) {
        this.database = database;
    }

    static void append(Handle handle, ItemId id, Instant at) {
        handle.createUpdate("insert into change (item, at) values (:item, :at)")
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    @Override
    public long latest() {
        return database.read(handle -> handle.createQuery("select coalesce(max(seq), 0) from change")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Set<ItemId> after(long number) {
        return database.read(handle -> items(handle.createQuery("select distinct item from change where seq > :seq")
                .bind("seq", number)));
    }

    @Override
    public Set<ItemId> dueBetween(Instant after, Instant upTo) {
        String sql = """
                select item from publication where live_from > :after and live_from <= :upTo
                union
                select item from publication where live_until > :after and live_until <= :upTo
                """;
        return database.read(handle -> items(
                handle.createQuery(sql).bind("after", after.toEpochMilli()).bind("upTo", upTo.toEpochMilli())));
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        String sql = """
                select min(due) from (
                    select min(live_from) as due from publication where live_from > :after
                    union all
                    select min(live_until) as due from publication where live_until > :after) as dues
                """;
        return database.read(handle -> handle.createQuery(sql)
                        .bind("after", after.toEpochMilli())
                        .mapTo(Long.class)
                        .findOne())
                .map(Instant::ofEpochMilli);
    }

    private static Set<ItemId> items(Query query) {
        return query.mapTo(String.class).stream().map(ItemId::of).collect(Collectors.toUnmodifiableSet());
    }
}
