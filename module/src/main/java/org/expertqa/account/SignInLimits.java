package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts failed attempts to sign in, for every server and across restarts: by e-mail address, whether an account has it or
 * not, and by {@link Network}. From where an account has signed in lately it is counted apart, so that strangers keep nobody out.
 */
public interface SignInLimits {

    /** Counts an attempt as failed until it is known to have succeeded; or tells how long to wait, and counts nothing. */
    Optional<Duration> begin(String email, String address);

    /** The attempt was right: those before it are forgotten for the e-mail address, and this one for the network address. */
    void succeeded(String email, String address);

    /** Nobody has looked at the attempt: it counts nothing. */
    void takeBack(String email, String address);

    /** Somebody has proved by other means to be who they are: the account need not wait any more, wherever it comes from. */
    void forget(EmailAddress email);
}
