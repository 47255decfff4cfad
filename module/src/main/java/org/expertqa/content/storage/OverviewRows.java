package org.expertqa.content.storage;

import java.time.Instant;
import java.util.List;
import org.expertqa.content.ItemId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows that editors look through, written anew whenever something of their item has changed. */
final class OverviewRows {

    private static final String ROW = """
            insert into overview (item, type, shelf, state, state_until, title_key, language, tag, revision,
                                  saved_at, saved_by, created_at, created_by)
            select i.id, i.type,
                   case when i.trashed_at is not null then 'trash'
                        when i.archived_at is not null then 'archive'
                        else 'desk' end,
                   case when i.trashed_at is not null then 'trashed'
                        when i.archived_at is not null then 'archived'
                        when live.revision = r.number then 'published'
                        when live.revision is not null then 'modified'
                        when exists (select 1 from publication p where p.item = i.id and p.live_from > :at)
                            then 'scheduled'
                        when exists (select 1 from publication p where p.item = i.id) then 'withdrawn'
                        else 'draft' end,
                   (select min(due) from (
                       select p.live_from as due from publication p where p.item = i.id and p.live_from > :at
                       union all
                       select p.live_until from publication p where p.item = i.id and p.live_until > :at) dues),
                   :titleKey, :language, :tag, r.number, r.saved_at, r.saved_by, i.created_at, i.created_by
            from item i
            join revision r on r.item = i.id and r.number = (select max(number) from revision where item = i.id)
            left join publication live on live.item = i.id and live.live_from <= :at
                and (live.live_until is null or live.live_until > :at)
            where i.id = :item
            """;

    private static final String TARGETS = """
            insert into overview_target (item, target, type, saved_at)
            select distinct o.item, f.target, o.type, o.saved_at
            from overview o
            join reference f on f.item = o.item
            where o.item = :item
              and (f.revision = o.revision
                   or f.revision in (select p.revision from publication p
                                     where p.item = :item and (p.live_until is null or p.live_until > :at)))
            """;

    /** Writes how the item stands at the instant. */
    void write(Handle handle, ItemId id, Instant at) {
        Description item = description(handle, id);
        LanguageTag language = LanguageTag.of(item.language());
        update(handle, "delete from overview where item = :item", id).execute();
        update(handle, ROW, id)
                .bind("at", at.toEpochMilli())
                .bind("titleKey", TitleKey.of(item.title()))
                .bind("language", language.language())
                .bind("tag", language.tag())
                .execute();
        update(handle, TARGETS, id).bind("at", at.toEpochMilli()).execute();
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

    private static Update update(Handle handle, String sql, ItemId id) {
        return handle.createUpdate(sql).bind("item", id.toString());
    }
}
