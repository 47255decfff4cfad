package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;

/** Gives somebody who is signed in another password, when they know the one they have. */
public final class PasswordChange {

    /** How it ended. */
    public sealed interface Outcome {

        /** The password is changed; the other sessions of the account have ended. */
        record Changed() implements Outcome {}

        /** The password that they gave for the present one is not it. */
        record Wrong() implements Outcome {}

        /** The new password is not taken. */
        record Refused(PasswordProblem problem) implements Outcome {}

        /** There were too many attempts; the next is looked at after this time. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;

    public PasswordChange(Accounts accounts, Passwords passwords, SignInLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Changes it, and keeps only the session by which it was asked for. */
    public Outcome change(SignedIn who, Password present, Password wanted, Client client) {
        Account account = who.account();
        return passwords
                .problem(wanted, account.email(), account.name())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> limits.begin(account.email().value(), client.address())
                        .<Outcome>map(Outcome.TooMany::new)
                        .orElseGet(() -> changeIfRight(who, present, wanted, client)));
    }

    private Outcome changeIfRight(SignedIn who, Password present, Password wanted, Client client) {
        Account account = who.account();
        if (!passwords.fits(present, accounts.passwordOf(account.id()))) {
            return new Outcome.Wrong();
        }
        limits.succeeded(account.email().value(), client.address());
        Actor by = Actor.of(account, client.address());
        accounts.changePassword(account.id(), passwords.hash(wanted), Optional.of(who.session()), by);
        return new Outcome.Changed();
    }
}
