package org.expertqa.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountId;
import org.expertqa.account.Actor;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

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
        database.writeAside(handle -> handle.createUpdate(sql)
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
    public void appendFailure(Actor by, Action action, Optional<AccountId> account) {
        database.writeAside(handle -> {
            forgetOldFailures(handle, action, account);
            if (failuresOfADay(handle, by, action, account) < FAILURES_A_DAY) {
                append(by, action, account, "");
            }
            return account;
        });
    }

    private void forgetOldFailures(Handle handle, Action action, Optional<AccountId> account) {
        of(
                        account,
                        handle.createUpdate("delete from account_audit where " + is(account)
                                + " and action = :action and at <= :until"))
                .bind("action", word(action))
                .bind("until", clock.instant().minus(FAILURES_KEPT).toEpochMilli())
                .execute();
    }

    private int failuresOfADay(Handle handle, Actor by, Action action, Optional<AccountId> account) {
        String sql = "select count(*) from account_audit where " + is(account)
                + " and action = :action and address = :address and at > :since";
        return of(account, handle.createQuery(sql))
                .bind("action", word(action))
                .bind("address", by.address())
                .bind("since", clock.instant().minus(Duration.ofDays(1)).toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    /** One condition for both would keep databases from using the index. */
    private static String is(Optional<AccountId> account) {
        return account.isPresent() ? "account = :account" : "account is null";
    }

    private static <S extends SqlStatement<S>> S of(Optional<AccountId> account, S statement) {
        account.ifPresent(id -> statement.bind("account", id.toString()));
        return statement;
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
