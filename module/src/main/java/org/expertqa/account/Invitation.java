package org.expertqa.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A one-time link by which a password is set.
 *
 * @param account whose password; empty for the set-up link, which makes the first admin
 * @param endsAt when it ends by itself; empty when it stays until there is an account
 */
public record Invitation(Purpose purpose, Optional<Account> account, Optional<Instant> endsAt) {

    /** What a link is for. */
    public enum Purpose {
        SET_UP,
        FIRST_PASSWORD,
        RESET
    }
}
