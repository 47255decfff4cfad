package org.expertqa.content.storage;

import java.time.Instant;
import org.expertqa.content.InUse;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.jdbi.v3.core.Handle;

/** Where an item lies, as its row says, and who stands in the way of putting it elsewhere. */
final class FileRows {

    StoredFiling.Place place(Handle handle, ItemId id) {
        return handle.createQuery("select archived_at, trashed_at from item where id = :id")
                .bind("id", id.toString())
                .map((row, context) -> new StoredFiling.Place(
                        row.getString("archived_at") != null, row.getString("trashed_at") != null))
                .findOne()
                .orElseThrow(() -> new NotFound("There is no item " + id + "."));
    }

    boolean isTrashed(Handle handle, ItemId id) {
        return place(handle, id).trashed();
    }

    void put(Handle handle, ItemId id, String column, Instant at) {
        handle.createUpdate("update item set <column> = :at where id = :id")
                .define("column", column)
                .bind("at", at.toEpochMilli())
                .bind("id", id.toString())
                .execute();
    }

    void takeOut(Handle handle, ItemId id, String column) {
        handle.createUpdate("update item set <column> = null where id = :id")
                .define("column", column)
                .bind("id", id.toString())
                .execute();
    }

    /** @param which users count: a condition on {@code u}, the user, and {@code x}, what it refers to */
    void refuseInUse(Handle handle, ItemId id, String which, Instant at) {
        String sql = """
                select count(distinct f.item)
                from reference f
                join item u on u.id = f.item
                join item x on x.id = f.target
                join publication p on p.item = f.item and p.revision = f.revision
                where f.target = :target and f.item <> f.target
                  and (p.live_until is null or p.live_until > :at) and <which>
                """;
        int users = handle.createQuery(sql)
                .define("which", which)
                .bind("target", id.toString())
                .bind("at", at.toEpochMilli())
                .mapTo(Integer.class)
                .one();
        if (users > 0) {
            throw new InUse(id, users);
        }
    }
}
