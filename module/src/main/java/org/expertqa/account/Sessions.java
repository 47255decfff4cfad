package org.expertqa.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in where. A session ends by itself after {@link #IDLE} without a request and {@link #LONGEST} after it began;
 * it ends at once when it is revoked, and when the account's password or role is changed or the account is disabled.
 */
public interface Sessions {

    Duration IDLE = Duration.ofHours(12);
    Duration LONGEST = Duration.ofDays(14);

    /**
     * Signs an account in whose password was found to be right; the token is the only copy of its secret. Empty when meanwhile
     * the account has got another password, or was disabled.
     */
    Optional<SessionToken> begin(Account account, PasswordHash right, Client client);

    /** Who holds this token, if the session has not ended; that it was seen is kept now and then, and waited for by nobody. */
    Optional<SignedIn> of(SessionToken token);

    /** The sessions of an account that have not ended, the one seen last first. */
    List<Session> list(AccountId account);

    /** Ends one session of the account; says whether it had one of that id. */
    boolean revoke(AccountId account, SessionId session, Actor by);

    /** Ends all sessions of the account but for one. */
    void revokeAll(AccountId account, Optional<SessionId> except, Actor by);
}
