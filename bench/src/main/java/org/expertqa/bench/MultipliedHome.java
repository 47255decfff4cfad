package org.expertqa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * A home with very many short answers: the first thousand are made, and the database itself writes the others after them, each
 * with a number, an address, an id and a related answer of its own. As a thousand can be divided by the number of experts and
 * of topics, these are shared out evenly as before.
 */
final class MultipliedHome {

    private static final int FIRST = 1_000;
    private static final String TWINS = """
            create temp table twin (
                item text primary key, number integer, related text,
                new_item text, new_number integer, new_related text, ahead integer)""";

    private static final String FIRST_TWINS = """
            insert into twin (item, number, related)
            select i.id, cast(substr(i.slug, 8) as integer),
                   coalesce((select r.target from reference r where r.item = i.id and r.role = 'related'), '(no related answer)')
            from item i where i.type = 'answer' and cast(substr(i.slug, 8) as integer) < :first""";

    private static final String NEXT_TWINS = """
            update twin
            set ahead = :ahead,
                new_number = number + :ahead,
                new_item = substr(item, 1, 24) || printf('%012x', number + :ahead),
                new_related = substr(item, 1, 24) || printf('%012x', number + :ahead - 1)""";

    // cross join: SQLite begins with the twins, and does not read the whole table for them.
    private static final List<String> COPIES = List.of("""
            insert into item (id, type, slug, language, title, created_at)
            select t.new_item, i.type, 'letter-' || t.new_number, i.language,
                   replace(i.title, 'Letter ' || t.number || ':', 'Letter ' || t.new_number || ':'),
                   i.created_at + t.ahead
            from twin t cross join item i on i.id = t.item order by t.number""", """
            insert into revision (item, number, format, content, sha256, saved_by, saved_at, note)
            select item, number, format, content, sha256(content), saved_by, saved_at, note
            from (select t.new_item as item, r.number, r.format, r.saved_by, r.saved_at + t.ahead as saved_at, r.note,
                         replace(replace(replace(r.content,
                             'Letter ' || t.number || ':', 'Letter ' || t.new_number || ':'),
                             '"letter-' || t.number || '"', '"letter-' || t.new_number || '"'),
                             t.related, t.new_related) as content
                  from twin t cross join revision r on r.item = t.item order by t.number)""", """
            insert into rendition (item, revision, maker, content)
            select t.new_item, r.revision, r.maker, r.content
            from twin t cross join rendition r on r.item = t.item order by t.number""", """
            insert into publication (item, revision, type, slug, live_from, live_until, published_by, published_at)
            select t.new_item, p.revision, p.type, 'letter-' || t.new_number, p.live_from + t.ahead, p.live_until,
                   p.published_by, p.published_at + t.ahead
            from twin t cross join publication p on p.item = t.item order by t.number""", """
            insert into reference (item, revision, target, role)
            select t.new_item, r.revision, case when r.target = t.related then t.new_related else r.target end, r.role
            from twin t cross join reference r on r.item = t.item order by t.number""", """
            insert into overview (item, type, shelf, state, title_key, language, tag, revision, saved_at, saved_by, created_at)
            select t.new_item, o.type, o.shelf, o.state,
                   replace(o.title_key, 'letter ' || t.number || ':', 'letter ' || t.new_number || ':'),
                   o.language, o.tag, o.revision, o.saved_at + t.ahead, o.saved_by, o.created_at + t.ahead
            from twin t cross join overview o on o.item = t.item order by t.number""", """
            insert into overview_target (item, target, type, saved_at)
            select t.new_item, case when r.target = t.related then t.new_related else r.target end, r.type, r.saved_at + t.ahead
            from twin t cross join overview_target r on r.item = t.item order by t.number""", """
            insert into listing (item, live_from, live_until, type, target, also, language, tag)
            select t.new_item, l.live_from + t.ahead, l.live_until, l.type,
                   case when l.target = t.related then t.new_related else l.target end,
                   case when l.also = t.related then t.new_related else l.also end, l.language, l.tag
            from twin t cross join listing l on l.item = t.item order by t.number""", """
            insert into slug (type, slug, item)
            select s.type, 'letter-' || t.new_number, t.new_item
            from twin t cross join slug s on s.item = t.item order by t.number""", """
            insert into change (item, at)
            select t.new_item, c.at + t.ahead from twin t cross join change c on c.item = t.item order by t.number""");

    private MultipliedHome() {}

    /** A new home with so many thousands of answers. */
    static Path with(int thousands) throws IOException {
        Path home = FilledHome.withShort("home-short-" + thousands + "000", FIRST);
        FilledHome.inHaste(home).useHandle(handle -> {
            teachSha256(handle);
            handle.execute(TWINS);
            handle.createUpdate(FIRST_TWINS).bind("first", FIRST).execute();
            handle.useTransaction(one -> {
                for (int thousand = 1; thousand < thousands; thousand++) {
                    copy(one, (long) thousand * FIRST);
                }
            });
        });
        return home;
    }

    private static void copy(Handle handle, long ahead) {
        handle.createUpdate(NEXT_TWINS).bind("ahead", ahead).execute();
        COPIES.forEach(handle::execute);
    }

    private static void teachSha256(Handle handle) {
        try {
            SQLiteConnection connection = handle.getConnection().unwrap(SQLiteConnection.class);
            Function.create(connection, "sha256", new Function() {
                @Override
                protected void xFunc() throws SQLException {
                    result(Sha256.of(value_text(0)));
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("No function of ours in SQLite", e);
        }
    }
}
