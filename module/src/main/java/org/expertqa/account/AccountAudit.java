package org.expertqa.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who did what to which account, when, and from where: lines are only added, and hold no password and no token. */
public interface AccountAudit {

    /** One line. */
    record Line(Instant at, Actor by, Action action, Optional<AccountId> account, String detail) {}

    /** What was done. */
    enum Action {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SESSION_REVOKED,
        ACCOUNT_ADDED,
        RENAMED,
        ROLE_CHANGED,
        DISABLED,
        ENABLED,
        INVITED,
        RESET_LINK_MADE,
        SET_UP,
        PASSWORD_SET,
        PASSWORD_CHANGED
    }

    /** Adds a line of this moment. */
    void append(Actor by, Action action, Optional<AccountId> account, String detail);

    /** The latest lines, the last first. */
    List<Line> latest(int limit);
}
