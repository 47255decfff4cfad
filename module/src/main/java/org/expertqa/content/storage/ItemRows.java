package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Slug;
import org.expertqa.content.State;
import org.jdbi.v3.core.Handle;

/** Items of any state, as editors and commands list them. */
final class ItemRows {

    private static final String SUMMARY = """
            select i.id, i.slug, i.title, i.created_by, i.archived_at, i.trashed_at,
                   (select max(r.number) from revision r where r.item = i.id) as latest,
                   (select p.revision from publication p where p.item = i.id
                    and p.live_from <= :at and (p.live_until is null or p.live_until > :at)) as live,
                   exists (select 1 from publication p where p.item = i.id and p.live_from <= :at) as was_live,
                   exists (select 1 from publication p where p.item = i.id and p.live_from > :at) as planned
            from item i
            """;

    List<ItemSummary> list(Handle handle, ContentType<?> type, Optional<ItemId> after, int limit, Instant at) {
        return handle.createQuery(SUMMARY + " where i.type = :type and i.id > :after order by i.id limit :limit")
                .bind("at", at.toEpochMilli())
                .bind("type", type.name())
                .bind("after", after.map(ItemId::toString).orElse(""))
                .bind("limit", limit)
                .map((row, context) -> summary(row))
                .list();
    }

    Optional<ItemSummary> find(Handle handle, ContentType<?> type, ItemId id, Instant at) {
        return handle.createQuery(SUMMARY + " where i.id = :id and i.type = :type")
                .bind("at", at.toEpochMilli())
                .bind("id", id.toString())
                .bind("type", type.name())
                .map((row, context) -> summary(row))
                .findOne();
    }

    List<ItemId> usedBy(Handle handle, ItemId id, Instant at) {
        String sql = """
                select distinct f.item from reference f
                where f.target = :target and (
                    f.revision = (select max(r.number) from revision r where r.item = f.item)
                    or exists (select 1 from publication p where p.item = f.item and p.revision = f.revision
                               and (p.live_until is null or p.live_until > :at)))
                order by f.item
                """;
        return handle.createQuery(sql)
                .bind("target", id.toString())
                .bind("at", at.toEpochMilli())
                .mapTo(String.class)
                .map(ItemId::of)
                .list();
    }

    /** Removes everything that belongs to the item, and writes who did it, without the words. */
    void purge(Handle handle, ItemId id, Author by, Instant at) {
        AuditRows.append(handle, "purge", id, by, at);
        forgetSourcesAbout(handle, id);
        StoredWorkingCopies.dropAll(handle, id);
        handle.createUpdate("delete from item where id = :id")
                .bind("id", id.toString())
                .execute();
    }

    /** The kept texts of items that refer to this one may name it; their hashes stay, so that they are known again. */
    private static void forgetSourcesAbout(Handle handle, ItemId id) {
        String sql = """
                update import_source set source = ''
                where item in (select f.item from reference f where f.target = :id)
                """;
        handle.createUpdate(sql).bind("id", id.toString()).execute();
    }

    private static ItemSummary summary(ResultSet row) throws SQLException {
        return new ItemSummary(
                ItemId.of(row.getString("id")),
                Optional.ofNullable(row.getString("slug")).map(Slug::new),
                row.getString("title"),
                row.getInt("latest"),
                state(row),
                Optional.ofNullable(row.getString("created_by")));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getString("trashed_at") != null) {
            return State.TRASHED;
        }
        return row.getString("archived_at") == null ? stateOnTheDesk(row) : State.ARCHIVED;
    }

    private static State stateOnTheDesk(ResultSet row) throws SQLException {
        int live = row.getInt("live");
        if (!row.wasNull()) {
            return live == row.getInt("latest") ? State.PUBLISHED : State.MODIFIED;
        }
        if (row.getBoolean("planned")) {
            return State.SCHEDULED;
        }
        return row.getBoolean("was_live") ? State.WITHDRAWN : State.DRAFT;
    }
}
