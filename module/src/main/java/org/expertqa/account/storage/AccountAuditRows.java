package org.expertqa.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountId;
import org.expertqa.account.Actor;
import org.expertqa.db.Database;

/** The audit of accounts; a line that is added within a transaction stands or falls with it. */
public final class AccountAuditRows implements AccountAudit {

    private final Database database;
    private final Clock clock;

    public AccountAuditRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void append(Actor by, Action action, Optional<AccountId> account, String detail) {
        String sql = """
                insert into account_audit (at, actor, actor_name, address, action, account, detail)
                values (:at, :actor, :name, :address, :action, :account, :detail)
                """;
        database.write(handle -> handle.createUpdate(sql)
                .bind("at", clock.millis())
                .bind("actor", by.account().map(AccountId::toString).orElse(null))
                .bind("name", by.name())
                .bind("address", by.address())
                .bind("action", word(action))
                .bind("account", account.map(AccountId::toString).orElse(null))
                .bind("detail", detail)
                .execute());
    }

    @Override
    public List<Line> latest(int limit) {
        String sql = """
                select at, actor, actor_name, address, action, account, detail
                from account_audit order by seq desc limit :limit
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Line line(ResultSet row) throws SQLException {
        Actor by = new Actor(id(row, "actor"), row.getString("actor_name"), row.getString("address"));
        Action action =
                Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Line(
                Instant.ofEpochMilli(row.getLong("at")), by, action, id(row, "account"), row.getString("detail"));
    }

    private static Optional<AccountId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(AccountId::of);
    }
}
