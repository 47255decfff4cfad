package org.expertqa.account.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.AccountId;
import org.expertqa.account.Actor;
import org.expertqa.account.Client;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.Secrets;
import org.expertqa.account.Session;
import org.expertqa.account.SessionId;
import org.expertqa.account.SessionToken;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignedIn;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Sessions in one relational database, so that they outlive a restart and every server of a cluster knows them. */
public final class StoredSessions implements Sessions {

    /** A request writes that the session was seen only when this has passed since. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final AccountAudit audit;
    private final Secrets secrets = new Secrets();

    public StoredSessions(Database database, Clock clock, AccountAudit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Optional<SessionToken> begin(Account account, PasswordHash right, Client client) {
        return database.writeAside(handle -> Optional.of(account.id())
                .filter(id -> AccountRows.isPresent(handle, id, right))
                .map(id -> begin(handle, account, client)));
    }

    private SessionToken begin(Handle handle, Account account, Client client) {
        SessionToken token = new SessionToken(secrets.next());
        Instant now = now();
        Session session = new Session(
                new SessionId(UUID.randomUUID()), account.id(), client, now, now, now.plus(Sessions.LONGEST));
        SessionRows.forgetEnded(handle, now);
        SessionRows.insert(handle, session, Sha256.of(token.value()));
        audit.append(Actor.of(account, client.address()), Action.SIGNED_IN, Optional.of(account.id()), "");
        return token;
    }

    @Override
    public Optional<SignedIn> of(SessionToken token) {
        Instant now = now();
        Optional<Session> found = database.read(handle -> SessionRows.find(handle, Sha256.of(token.value()), now));
        found.filter(session -> session.seenAt().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(session -> seen(session.id(), now));
        return found.flatMap(session -> database.read(handle -> signedIn(handle, session)));
    }

    private void seen(SessionId id, Instant now) {
        database.writeAsideIfFree(handle -> {
            SessionRows.seen(handle, id, now);
            return id;
        });
    }

    private static Optional<SignedIn> signedIn(Handle handle, Session session) {
        return AccountRows.find(handle, session.account())
                .filter(account -> !account.disabled())
                .map(account -> new SignedIn(account, session.id()));
    }

    @Override
    public List<Session> list(AccountId account) {
        return database.read(handle -> SessionRows.list(handle, account, now()));
    }

    @Override
    public boolean revoke(AccountId account, SessionId session, Actor by) {
        return database.writeAside(handle -> {
            boolean ended = SessionRows.end(handle, account, session);
            if (ended) {
                audit.append(by, Action.SESSION_REVOKED, Optional.of(account), "");
            }
            return ended;
        });
    }

    @Override
    public void revokeAll(AccountId account, Optional<SessionId> except, Actor by) {
        database.writeAside(handle -> {
            int ended = SessionRows.endAll(handle, account, except);
            if (ended > 0) {
                audit.append(by, Action.SESSION_REVOKED, Optional.of(account), Integer.toString(ended));
            }
            return ended;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
