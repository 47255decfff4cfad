package org.expertqa.importing.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.account.AccountId;
import org.expertqa.db.Database;
import org.expertqa.importing.paste.Paste;
import org.expertqa.importing.paste.PasteLine;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.importing.report.Placements;
import org.jdbi.v3.core.Handle;

/** Pastes in the database, so that they are there after a reload, a restart, and on every server. */
public final class StoredPastes implements Pastes {

    private final Database database;
    private final Clock clock;

    public StoredPastes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String keep(AccountId account, String name, String text) {
        String id = UUID.randomUUID().toString();
        database.writeAside(handle -> {
            forgetOld(handle);
            insert(handle, account, id, name, text);
            return forgetMany(handle, account);
        });
        return id;
    }

    @Override
    public Optional<Paste> find(AccountId account, String id) {
        String sql = """
                select id, name, text, placed, made, kept_at from paste
                where id = :id and account = :account and kept_at > :oldest
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("account", account.toString())
                .bind("oldest", oldest())
                .map((row, context) -> paste(row))
                .findOne());
    }

    @Override
    public List<PasteLine> waiting(AccountId account) {
        String sql = """
                select id, substr(text, 1, 200) as beginning, kept_at from paste
                where account = :account and kept_at > :oldest and made is null
                order by kept_at desc, id
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("account", account.toString())
                .bind("oldest", oldest())
                .map((row, context) -> new PasteLine(
                        row.getString("id"), row.getString("beginning"), Instant.ofEpochMilli(row.getLong("kept_at"))))
                .list());
    }

    @Override
    public void place(AccountId account, String id, Placements placed) {
        String sql = """
                update paste set placed = :placed where id = :id and account = :account and made is null
                """;
        database.writeAside(handle -> handle.createUpdate(sql)
                .bind("placed", placed.toString())
                .bind("id", id)
                .bind("account", account.toString())
                .execute());
    }

    @Override
    public void made(AccountId account, String id, String sha256) {
        String sql = """
                update paste set made = :made, text = '', placed = '' where id = :id and account = :account
                """;
        database.writeAside(handle -> handle.createUpdate(sql)
                .bind("made", sha256)
                .bind("id", id)
                .bind("account", account.toString())
                .execute());
    }

    @Override
    public void discard(AccountId account, String id) {
        database.writeAside(handle -> handle.createUpdate("delete from paste where id = :id and account = :account")
                .bind("id", id)
                .bind("account", account.toString())
                .execute());
    }

    private void insert(Handle handle, AccountId account, String id, String name, String text) {
        String sql = """
                insert into paste (id, account, name, text, placed, kept_at)
                values (:id, :account, :name, :text, '', :at)
                """;
        handle.createUpdate(sql)
                .bind("id", id)
                .bind("account", account.toString())
                .bind("name", name)
                .bind("text", text)
                .bind("at", clock.millis())
                .execute();
    }

    private int forgetOld(Handle handle) {
        return handle.createUpdate("delete from paste where kept_at <= :oldest")
                .bind("oldest", oldest())
                .execute();
    }

    private static int forgetMany(Handle handle, AccountId account) {
        String sql = """
                delete from paste where account = :account and id not in (
                    select id from paste where account = :account order by kept_at desc, id limit :most)
                """;
        return handle.createUpdate(sql)
                .bind("account", account.toString())
                .bind("most", MOST)
                .execute();
    }

    private long oldest() {
        return clock.instant().minus(KEPT).toEpochMilli();
    }

    private static Paste paste(ResultSet row) throws SQLException {
        return new Paste(
                row.getString("id"),
                row.getString("name"),
                row.getString("text"),
                Placements.of(row.getString("placed")),
                Optional.ofNullable(row.getString("made")),
                Instant.ofEpochMilli(row.getLong("kept_at")));
    }
}
