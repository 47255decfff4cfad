package org.expertqa.content.storage;

import java.time.Instant;
import java.util.List;
import org.expertqa.content.ItemId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * The rows that editors look through. They follow all that changes about their item, and of a row only that is written which
 * has changed: a publication changes how an item stands, and leaves most of its indexes alone.
 */
final class OverviewRows {

    private static final String STANDING = """
            case when i.trashed_at is not null then 'trash'
                 when i.archived_at is not null then 'archive'
                 else 'desk' end,
            case when i.trashed_at is not null then 'trashed'
                 when i.archived_at is not null then 'archived'
                 when live.revision = r.number then 'published'
                 when live.revision is not null then 'modified'
                 when exists (select 1 from publication p where p.item = i.id and p.live_from > :at) then 'scheduled'
                 when exists (select 1 from publication p where p.item = i.id) then 'withdrawn'
                 else 'draft' end,
            (select min(due) from (
                select p.live_from as due from publication p where p.item = i.id and p.live_from > :at
                union all
                select p.live_until from publication p where p.item = i.id and p.live_until > :at) dues)
            """;

    private static final String ITEM = """
            from item i
            join revision r on r.item = i.id and r.number = (select max(number) from revision where item = i.id)
            left join publication live on live.item = i.id and live.live_from <= :at
                and (live.live_until is null or live.live_until > :at)
            where i.id = :item
            """;

    /** What a publication changes. */
    private static final String STAND = "update overview set (shelf, state, state_until) = (select " + STANDING + ITEM
            + ") where item = :item and title_key = :titleKey"
            + " and revision = (select max(number) from revision where item = :item)";

    private static final String ROW = """
            insert into overview (item, type, shelf, state, state_until, title_key, language, tag, revision,
                                  saved_at, saved_by, created_at, created_by)
            select i.id, i.type,
            """ + STANDING + """
            , :titleKey, :language, :tag, r.number, r.saved_at, r.saved_by, i.created_at, i.created_by
            """ + ITEM;

    private static final String WANTED = """
            from reference f
            where f.item = :item
              and (f.revision = (select o.revision from overview o where o.item = :item)
                   or f.revision in (select p.revision from publication p
                                     where p.item = :item and (p.live_until is null or p.live_until > :at)))
            """;

    private static final String FORGET =
            "delete from overview_target where item = :item and target not in (select f.target " + WANTED + ")";

    private static final String REMEMBER = """
            insert into overview_target (item, target, type, saved_at)
            select n.item, w.target, n.type, n.saved_at
            from overview n
            join (select distinct f.target
            """ + WANTED + """
            ) w on true
            where n.item = :item
            on conflict (item, target) do nothing
            """;

    /** Writes how the item stands at the instant. */
    void write(Handle handle, ItemId id, Instant at) {
        Description item = description(handle, id);
        String titleKey = TitleKey.of(item.title());
        if (update(handle, STAND, id, at).bind("titleKey", titleKey).execute() == 0) {
            writeAnew(handle, id, at, LanguageTag.of(item.language()), titleKey);
        }
        update(handle, FORGET, id, at).execute();
        update(handle, REMEMBER, id, at).execute();
    }

    /** Takes the row of what it refers to along. */
    private static void writeAnew(Handle handle, ItemId id, Instant at, LanguageTag language, String titleKey) {
        update(handle, "delete from overview where item = :item", id, at).execute();
        update(handle, ROW, id, at)
                .bind("titleKey", titleKey)
                .bind("language", language.language())
                .bind("tag", language.tag())
                .execute();
    }

    /** Items whose state time alone has changed, at most {@code limit}. */
    List<ItemId> due(Handle handle, Instant at, int limit) {
        return handle.createQuery("select item from overview where state_until <= :at limit :limit")
                .bind("at", at.toEpochMilli())
                .bind("limit", limit)
                .mapTo(String.class)
                .map(ItemId::of)
                .list();
    }

    private record Description(String title, String language) {}

    private static Description description(Handle handle, ItemId id) {
        return handle.createQuery("select title, language from item where id = :id")
                .bind("id", id.toString())
                .map((row, context) -> new Description(row.getString("title"), row.getString("language")))
                .one();
    }

    private static Update update(Handle handle, String sql, ItemId id, Instant at) {
        return handle.createUpdate(sql).bind("item", id.toString()).bind("at", at.toEpochMilli());
    }
}
