package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.TooManyWorkingCopies;
import org.expertqa.content.WorkingCopies;
import org.expertqa.content.WorkingCopy;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;

/** Working copies in one relational database. */
public final class StoredWorkingCopies implements WorkingCopies {

    private static final String COLUMNS = " item, base, content, note, saved_at ";
    private final Database database;
    private final Clock clock;
    private final Codec codec = new Codec();

    public StoredWorkingCopies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public <T> WorkingCopy<T> keep(ContentType<T> type, ItemId item, String account, int base, T content, String note) {
        String json = codec.write(content).json();
        WorkingCopy<T> copy = new WorkingCopy<>(item, base, content, note, now());
        return database.write(handle -> {
            refuseTooMany(handle, item, account);
            put(handle, type, account, copy, json);
            return copy;
        });
    }

    private static void refuseTooMany(Handle handle, ItemId item, String account) {
        int others = handle.createQuery("select count(*) from working_copy where account = :account and item <> :item")
                .bind("account", account)
                .bind("item", item.toString())
                .mapTo(Integer.class)
                .one();
        if (others >= MOST) {
            throw new TooManyWorkingCopies();
        }
    }

    private static void put(Handle handle, ContentType<?> type, String account, WorkingCopy<?> copy, String json) {
        String sql = """
                insert into working_copy (item, account, type, base, content, note, saved_at)
                values (:item, :account, :type, :base, :content, :note, :at)
                on conflict (item, account) do update set
                    type = excluded.type, base = excluded.base, content = excluded.content,
                    note = excluded.note, saved_at = excluded.saved_at
                """;
        handle.createUpdate(sql)
                .bind("item", copy.item().toString())
                .bind("account", account)
                .bind("type", type.name())
                .bind("base", copy.base())
                .bind("content", json)
                .bind("note", copy.note())
                .bind("at", copy.keptAt().toEpochMilli())
                .execute();
    }

    @Override
    public <T> Optional<WorkingCopy<T>> find(ContentType<T> type, ItemId item, String account) {
        String sql = "select" + COLUMNS + """
                from working_copy where item = :item and account = :account and type = :type
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("item", item.toString())
                .bind("account", account)
                .bind("type", type.name())
                .map((row, context) -> copy(type, row))
                .findOne());
    }

    @Override
    public <T> List<WorkingCopy<T>> list(ContentType<T> type, String account) {
        String sql = "select" + COLUMNS + """
                from working_copy where account = :account and type = :type order by saved_at desc, item
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("account", account)
                .bind("type", type.name())
                .map((row, context) -> copy(type, row))
                .list());
    }

    @Override
    public void drop(ItemId item, String account) {
        database.write(
                handle -> handle.createUpdate("delete from working_copy where item = :item and account = :account")
                        .bind("item", item.toString())
                        .bind("account", account)
                        .execute());
    }

    /** Nobody's typed words of an item outlive it. */
    static void dropAll(Handle handle, ItemId item) {
        handle.createUpdate("delete from working_copy where item = :item")
                .bind("item", item.toString())
                .execute();
    }

    private <T> WorkingCopy<T> copy(ContentType<T> type, ResultSet row) throws SQLException {
        return new WorkingCopy<>(
                ItemId.of(row.getString("item")),
                row.getInt("base"),
                codec.read(type, row.getBytes("content"), Rendition.NONE),
                row.getString("note"),
                Instant.ofEpochMilli(row.getLong("saved_at")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
