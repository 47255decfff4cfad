package org.expertqa.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who did what to which account, when, and from where: lines are only added, except that failures end in time; none holds a password or a token. */
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
        PASSWORD_CHANGED,
        PASSWORD_CHANGE_FAILED,
        EMAIL_CHANGED
    }

    /** How many failures from one address are kept of one account, or of none, within a day. */
    int FAILURES_A_DAY = 20;

    /** How long they are kept. */
    Duration FAILURES_KEPT = Duration.ofDays(90);

    /** Adds a line of this moment. */
    void append(Actor by, Action action, Optional<AccountId> account, String detail);

    /** The same for what anybody can make happen as often as they like: only so many are kept, and not for good. */
    void appendFailure(Actor by, Action action, Optional<AccountId> account);

    /** The latest lines, the last first. */
    List<Line> latest(int limit);
}
