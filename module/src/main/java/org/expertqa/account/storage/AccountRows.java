package org.expertqa.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.AccountId;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows of accounts. */
final class AccountRows {

    static final String COLUMNS = """
            a.id, a.email, a.name, a.role, case when a.password is null then 0 else 1 end as has_password,
            a.disabled, a.created_at
            """;
    /** Databases differ in what they take for the order of letters. */
    private static final Comparator<Account> BY_NAME = Comparator.comparing(
                    Account::name, Collator.getInstance(Locale.ROOT))
            .thenComparing(account -> account.id().toString());

    static final RowMapper<Account> ACCOUNT = (row, context) -> account(row);

    private AccountRows() {}

    static boolean isEmpty(Handle handle) {
        return handle.createQuery("select 1 from account limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isEmpty();
    }

    static List<Account> list(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from account a").map(ACCOUNT).stream()
                .sorted(BY_NAME)
                .toList();
    }

    static Optional<Account> find(Handle handle, AccountId id) {
        return handle.createQuery("select " + COLUMNS + " from account a where a.id = :id")
                .bind("id", id.toString())
                .map(ACCOUNT)
                .findOne();
    }

    static Optional<Account> find(Handle handle, EmailAddress email) {
        return handle.createQuery("select " + COLUMNS + " from account a where a.email = :email")
                .bind("email", email.value())
                .map(ACCOUNT)
                .findOne();
    }

    static Optional<PasswordHash> passwordOf(Handle handle, AccountId id) {
        return handle.createQuery("select password from account where id = :id and password is not null")
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne()
                .map(PasswordHash::new);
    }

    /** Whether the account has this password still, and may come in. */
    static boolean isPresent(Handle handle, AccountId id, PasswordHash password) {
        String sql = "select 1 from account where id = :id and password = :password and disabled = 0";
        return handle.createQuery(sql)
                .bind("id", id.toString())
                .bind("password", password.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Whether somebody else is there who could manage accounts. */
    static boolean hasAnotherWorkingAdmin(Handle handle, AccountId than) {
        String sql = """
                select 1 from account
                where role = :admin and password is not null and disabled = 0 and id <> :than
                limit 1
                """;
        return handle.createQuery(sql)
                .bind("admin", Role.ADMIN.word())
                .bind("than", than.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static void insert(Handle handle, Account account, Optional<PasswordHash> password) {
        String sql = """
                insert into account (id, email, name, role, password, disabled, created_at)
                values (:id, :email, :name, :role, :password, 0, :createdAt)
                """;
        handle.createUpdate(sql)
                .bind("id", account.id().toString())
                .bind("email", account.email().value())
                .bind("name", account.name())
                .bind("role", account.role().word())
                .bind("password", password.map(PasswordHash::value).orElse(null))
                .bind("createdAt", account.createdAt().toEpochMilli())
                .execute();
    }

    static void update(Handle handle, Account account) {
        String sql = """
                update account set email = :email, name = :name, role = :role, disabled = :disabled where id = :id
                """;
        handle.createUpdate(sql)
                .bind("email", account.email().value())
                .bind("name", account.name())
                .bind("role", account.role().word())
                .bind("disabled", account.disabled() ? 1 : 0)
                .bind("id", account.id().toString())
                .execute();
    }

    static void setPassword(Handle handle, AccountId id, PasswordHash password) {
        handle.createUpdate("update account set password = :password where id = :id")
                .bind("password", password.value())
                .bind("id", id.toString())
                .execute();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                AccountId.of(row.getString("id")),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getInt("has_password") == 1,
                row.getInt("disabled") == 1,
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
