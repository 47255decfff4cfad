package org.expertqa.content.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.Sorting;
import org.expertqa.db.Database;

/** The overview in the database; before it is looked at, what time alone has changed is written down. */
public final class StoredOverview implements Overview {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;
    private final OverviewRows rows = new OverviewRows();
    private final OverviewLists lists = new OverviewLists();

    public StoredOverview(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Part list(
            ContentType<?> type, OverviewFilter filter, Sorting sorting, Optional<OverviewCursor> after, int limit) {
        bringUpToDate();
        return database.read(handle -> lists.list(handle, type, filter, sorting, after, limit));
    }

    @Override
    public Optional<OverviewLine> find(ContentType<?> type, ItemId id) {
        bringUpToDate();
        return database.read(handle -> lists.find(handle, type, id));
    }

    @Override
    public Map<ItemId, String> named(Collection<ItemId> items, String role) {
        String sql = """
                select f.item, min(x.title) as title
                from overview o
                join reference f on f.item = o.item and f.revision = o.revision
                join item x on x.id = f.target
                where o.item in (<ids>) and f.role = :role
                group by f.item
                """;
        List<String> ids = items.stream().map(ItemId::toString).toList();
        return ids.isEmpty()
                ? Map.of()
                : database.read(handle -> handle
                        .createQuery(sql)
                        .bindList("ids", ids)
                        .bind("role", role)
                        .map((row, context) -> Map.entry(ItemId.of(row.getString("item")), row.getString("title")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** From one language to the next along their index, without what lies between. */
    @Override
    public List<String> languages(ContentType<?> type) {
        String sql = """
                with recursive found (language) as (
                    select min(o.language) from overview o where o.type = :type and o.shelf = 'desk'
                    union all
                    select (select min(o.language) from overview o
                            where o.type = :type and o.shelf = 'desk' and o.language > found.language)
                    from found where found.language is not null)
                select language from found where language <> ''
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("type", type.name())
                .mapTo(String.class)
                .list());
    }

    private void bringUpToDate() {
        Instant at = clock.instant();
        List<ItemId> due = due(at);
        while (!due.isEmpty()) {
            List<ItemId> changed = due;
            database.writeAside(handle -> {
                changed.forEach(id -> rows.write(handle, id, at));
                return changed;
            });
            due = due(at);
        }
    }

    private List<ItemId> due(Instant at) {
        return database.read(handle -> rows.due(handle, at, AT_ONCE));
    }
}
