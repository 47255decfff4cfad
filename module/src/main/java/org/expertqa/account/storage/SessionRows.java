package org.expertqa.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.AccountId;
import org.expertqa.account.Client;
import org.expertqa.account.Session;
import org.expertqa.account.SessionId;
import org.expertqa.account.Sessions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows of sessions, found by the hash of their secret. */
final class SessionRows {

    static final String GOING_ON = " s.ends_at > :now and s.seen_at > :idleSince ";
    private static final String COLUMNS =
            " s.id, s.account, s.address, s.user_agent, s.begun_at, s.seen_at, s.ends_at ";
    private static final RowMapper<Session> SESSION = (row, context) -> session(row);

    private SessionRows() {}

    static void insert(Handle handle, Session session, String tokenHash) {
        String sql = """
                insert into session (id, account, token, address, user_agent, begun_at, seen_at, ends_at)
                values (:id, :account, :token, :address, :userAgent, :begunAt, :seenAt, :endsAt)
                """;
        handle.createUpdate(sql)
                .bind("id", session.id().toString())
                .bind("account", session.account().toString())
                .bind("token", tokenHash)
                .bind("address", session.client().address())
                .bind("userAgent", session.client().userAgent())
                .bind("begunAt", session.begunAt().toEpochMilli())
                .bind("seenAt", session.seenAt().toEpochMilli())
                .bind("endsAt", session.endsAt().toEpochMilli())
                .execute();
    }

    static Optional<Session> find(Handle handle, String tokenHash, Instant now) {
        return handle.createQuery("select" + COLUMNS + "from session s where s.token = :token and" + GOING_ON)
                .bind("token", tokenHash)
                .bind("now", now.toEpochMilli())
                .bind("idleSince", now.minus(Sessions.IDLE).toEpochMilli())
                .map(SESSION)
                .findOne();
    }

    static List<Session> list(Handle handle, AccountId account, Instant now) {
        return handle.createQuery("select" + COLUMNS + "from session s where s.account = :account and" + GOING_ON
                        + "order by s.seen_at desc, s.id")
                .bind("account", account.toString())
                .bind("now", now.toEpochMilli())
                .bind("idleSince", now.minus(Sessions.IDLE).toEpochMilli())
                .map(SESSION)
                .list();
    }

    static void seen(Handle handle, SessionId id, Instant now) {
        handle.createUpdate("update session set seen_at = :now where id = :id")
                .bind("now", now.toEpochMilli())
                .bind("id", id.toString())
                .execute();
    }

    static boolean end(Handle handle, AccountId account, SessionId id) {
        return handle.createUpdate("delete from session where id = :id and account = :account")
                        .bind("id", id.toString())
                        .bind("account", account.toString())
                        .execute()
                == 1;
    }

    static int endAll(Handle handle, AccountId account, Optional<SessionId> except) {
        return handle.createUpdate("delete from session where account = :account and id <> :except")
                .bind("account", account.toString())
                .bind("except", except.map(SessionId::toString).orElse(""))
                .execute();
    }

    /** Sessions that have ended by themselves are not kept. */
    static void forgetEnded(Handle handle, Instant now) {
        handle.createUpdate("delete from session where ends_at <= :now or seen_at <= :idleSince")
                .bind("now", now.toEpochMilli())
                .bind("idleSince", now.minus(Sessions.IDLE).toEpochMilli())
                .execute();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                SessionId.of(row.getString("id")),
                AccountId.of(row.getString("account")),
                new Client(row.getString("address"), row.getString("user_agent")),
                Instant.ofEpochMilli(row.getLong("begun_at")),
                Instant.ofEpochMilli(row.getLong("seen_at")),
                Instant.ofEpochMilli(row.getLong("ends_at")));
    }
}
