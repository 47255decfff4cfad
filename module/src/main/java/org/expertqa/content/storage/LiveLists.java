package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists of what is public at an instant, the latest publication first; what lasts and what ends is found by an index each. */
final class LiveLists {

    private static final String NEWEST_FIRST = """
            from (
                select item, live_from from (
                    select l.item, l.live_from from listing l
                    where l.type = :type and l.target = :target and l.also = :also and l.live_until is null
                      and (l.live_from, l.item) < (:beforeAt, :beforeItem) and l.live_from >= :since <further>
                    order by l.live_from desc, l.item desc limit :limit) lasting
                union all
                select item, live_from from (
                    select l.item, l.live_from from listing l
                    where l.type = :type and l.target = :target and l.also = :also and l.live_until > :at
                      and (l.live_from, l.item) < (:beforeAt, :beforeItem) and l.live_from >= :since <further>
                    order by l.live_from desc, l.item desc limit :limit) ending
                order by live_from desc, item desc limit :limit) listed
            join publication p on p.item = listed.item and p.live_from = listed.live_from
            join revision r on r.item = p.item and r.number = p.revision
            order by p.live_from desc, p.item desc
            """;

    private static final String IN_LANGUAGE = " and l.language = :language";
    private static final String WITH_TAG = " and l.tag = :language";

    private final LiveRows rows;

    LiveLists(LiveRows rows) {
        this.rows = rows;
    }

    <T> Slice<Live<T>> list(Handle handle, ContentType<T> type, Filter filter, Optional<Cursor> after, int limit) {
        Query query = query(handle, "select ", type, filter, after, limit);
        return slice(query.map((row, context) -> entry(type, row)).list(), limit);
    }

    /** The statement with all of its values; a test asks for its plan in the place of its rows. */
    static Query query(
            Handle handle, String verb, ContentType<?> type, Filter filter, Optional<Cursor> after, int limit) {
        Targets targets = Targets.of(filter.refersTo());
        Optional<LanguageTag> language = filter.language().map(LanguageTag::of);
        Query query = handle.createQuery(verb + LiveRows.COLUMNS + NEWEST_FIRST)
                .define("further", language.map(LiveLists::in).orElse(""))
                .bind("type", type.name())
                .bind("target", targets.target())
                .bind("also", targets.also())
                .bind("at", filter.at().toEpochMilli())
                .bind("since", filter.since().toEpochMilli())
                .bind("limit", limit + 1);
        language.ifPresent(tag -> query.bind("language", tag.tag()));
        bindPlace(query, filter.at(), after);
        return query;
    }

    /** Whatever began at the instant itself is still on the list; a cursor from later shows no more than that. */
    private static void bindPlace(Query query, Instant at, Optional<Cursor> after) {
        Optional<Cursor> place = after.filter(cursor -> !cursor.at().isAfter(at));
        query.bind("beforeAt", place.map(cursor -> cursor.at().toEpochMilli()).orElse(at.toEpochMilli() + 1));
        query.bind("beforeItem", place.map(cursor -> cursor.item().toString()).orElse(""));
    }

    private static String in(LanguageTag language) {
        return language.hasMoreThanTheLanguage() ? WITH_TAG : IN_LANGUAGE;
    }

    private record Entry<T>(Live<T> live, long from) {

        Cursor place() {
            return new Cursor(Instant.ofEpochMilli(from), live.id());
        }
    }

    private <T> Entry<T> entry(ContentType<T> type, ResultSet row) throws SQLException {
        return new Entry<>(rows.live(type, row), row.getLong("live_from"));
    }

    private static <T> Slice<Live<T>> slice(List<Entry<T>> entries, int limit) {
        List<Live<T>> shown = new ArrayList<>();
        entries.stream().limit(limit).map(Entry::live).forEach(shown::add);
        Optional<Cursor> next = entries.size() <= limit
                ? Optional.empty()
                : Optional.of(entries.get(limit - 1).place());
        return new Slice<>(shown, next);
    }
}
