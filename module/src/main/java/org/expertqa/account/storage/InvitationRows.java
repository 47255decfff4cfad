package org.expertqa.account.storage;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.AccountId;
import org.expertqa.account.Invitation.Purpose;
import org.jdbi.v3.core.Handle;

/** The rows of one-time links, found by the hash of their secret. */
final class InvitationRows {

    /** One link as it is stored. */
    record Row(Purpose purpose, Optional<AccountId> account, Optional<Instant> endsAt) {}

    private InvitationRows() {}

    static void insert(Handle handle, String tokenHash, Row row) {
        String sql = """
                insert into invitation (token, purpose, account, ends_at) values (:token, :purpose, :account, :endsAt)
                """;
        handle.createUpdate(sql)
                .bind("token", tokenHash)
                .bind("purpose", word(row.purpose()))
                .bind("account", row.account().map(AccountId::toString).orElse(null))
                .bind("endsAt", row.endsAt().map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    static Optional<Row> find(Handle handle, String tokenHash, Instant now) {
        String sql = """
                select purpose, account, ends_at from invitation
                where token = :token and (ends_at is null or ends_at > :now)
                """;
        return handle.createQuery(sql)
                .bind("token", tokenHash)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Row(
                        Purpose.valueOf(row.getString("purpose")
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')),
                        Optional.ofNullable(row.getString("account")).map(AccountId::of),
                        Optional.of(row.getLong("ends_at")).filter(at -> at > 0).map(Instant::ofEpochMilli)))
                .findOne();
    }

    static void end(Handle handle, String tokenHash) {
        handle.createUpdate("delete from invitation where token = :token")
                .bind("token", tokenHash)
                .execute();
    }

    static void endSetUp(Handle handle) {
        handle.createUpdate("delete from invitation where purpose = :purpose")
                .bind("purpose", word(Purpose.SET_UP))
                .execute();
    }

    static void endAll(Handle handle, AccountId account) {
        handle.createUpdate("delete from invitation where account = :account")
                .bind("account", account.toString())
                .execute();
    }

    static void forgetEnded(Handle handle, Instant now) {
        handle.createUpdate("delete from invitation where ends_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
