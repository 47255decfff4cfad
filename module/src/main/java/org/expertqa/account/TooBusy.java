package org.expertqa.account;

import java.time.Duration;

/** So many passwords are looked at right now that one more has to wait. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public TooBusy() {
        super("Too many people sign in right now. Try again in a few seconds.");
    }
}
