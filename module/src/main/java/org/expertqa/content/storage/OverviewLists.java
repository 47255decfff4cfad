package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.Slug;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Lists for editors, read along the index of their sorting. What is filtered besides is looked at there, too: at the worst an
 * index is read through, never the table.
 */
final class OverviewLists {

    private static final String COLUMNS = """
            o.item, i.slug, i.title, o.tag, o.state, o.state_until, o.revision, o.saved_at, o.saved_by, o.created_by
            """;

    private static final String LISTED = COLUMNS + """
            , listed.key from (
                select o.item, <key> as key from <tables>
                where <first>.type = :type and o.shelf = :shelf <further>
                order by <key> <direction>, <first>.item <direction> limit :limit) listed
            join overview o on o.item = listed.item
            join item i on i.id = listed.item
            order by listed.key <direction>, listed.item <direction>
            """;

    private static final String ONE = "select " + COLUMNS
            + " from overview o join item i on i.id = o.item where o.item = :item and o.type = :type";

    Overview.Part list(
            Handle handle,
            ContentType<?> type,
            OverviewFilter filter,
            Sorting sorting,
            Optional<OverviewCursor> after,
            int limit) {
        List<Entry> entries = query(handle, "select ", type, filter, sorting, after, limit)
                .map((row, context) -> new Entry(line(row), row.getString("key")))
                .list();
        return part(entries, limit);
    }

    Optional<OverviewLine> find(Handle handle, ContentType<?> type, ItemId id) {
        return handle.createQuery(ONE)
                .bind("item", id.toString())
                .bind("type", type.name())
                .map((row, context) -> line(row))
                .findOne();
    }

    /** The statement with all of its values; a test asks for its plan in the place of its rows. */
    static Query query(
            Handle handle,
            String verb,
            ContentType<?> type,
            OverviewFilter filter,
            Sorting sorting,
            Optional<OverviewCursor> after,
            int limit) {
        OverviewConditions conditions = new OverviewConditions(filter, sorting);
        after.ifPresent(conditions::behind);
        Query query = handle.createQuery(verb + LISTED)
                .define("key", conditions.key())
                .define("tables", conditions.tables())
                .define("first", conditions.first())
                .define("further", conditions.sql())
                .define("direction", sorting.descending() ? "desc" : "asc")
                .bind("type", type.name())
                .bind("shelf", shelf(filter.state()))
                .bind("limit", limit + 1);
        conditions.values().forEach(query::bind);
        return query;
    }

    private static String shelf(Optional<State> state) {
        return state.map(wanted -> switch (wanted) {
                    case ARCHIVED -> "archive";
                    case TRASHED -> "trash";
                    default -> "desk";
                })
                .orElse("desk");
    }

    private record Entry(OverviewLine line, String key) {

        OverviewCursor place() {
            return new OverviewCursor(key, line.id());
        }
    }

    private static Overview.Part part(List<Entry> entries, int limit) {
        List<OverviewLine> shown = new ArrayList<>();
        entries.stream().limit(limit).map(Entry::line).forEach(shown::add);
        Optional<OverviewCursor> next = entries.size() <= limit
                ? Optional.empty()
                : Optional.of(entries.get(limit - 1).place());
        return new Overview.Part(shown, next);
    }

    private static OverviewLine line(ResultSet row) throws SQLException {
        return new OverviewLine(
                ItemId.of(row.getString("item")),
                Optional.ofNullable(row.getString("slug")).map(Slug::new),
                row.getString("title"),
                row.getString("tag"),
                State.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getString("state_until"))
                        .map(Long::valueOf)
                        .map(Instant::ofEpochMilli),
                row.getInt("revision"),
                Instant.ofEpochMilli(row.getLong("saved_at")),
                row.getString("saved_by"),
                Optional.ofNullable(row.getString("created_by")));
    }
}
