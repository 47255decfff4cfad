package org.expertqa.content.storage;

import java.time.Instant;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.jdbi.v3.core.Handle;

/** The audit table: who did what to which item, never with its words; lines are only added. */
final class AuditRows {

    private AuditRows() {}

    /** Adds a line about an item that is there; about one that is not it adds none. */
    static void append(Handle handle, String action, ItemId id, Author by, Instant at) {
        String sql = """
                insert into audit (at, author, action, type, item)
                select :at, :by, :action, i.type, i.id from item i where i.id = :item
                """;
        handle.createUpdate(sql)
                .bind("at", at.toEpochMilli())
                .bind("by", by.name())
                .bind("action", action)
                .bind("item", id.toString())
                .execute();
    }
}
