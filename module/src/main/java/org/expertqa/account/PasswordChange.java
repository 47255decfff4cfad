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
        String email = who.account().email().value();
        try {
            if (!passwords.fits(present, accounts.passwordOf(who.account().id()))) {
                return new Outcome.Wrong();
            }
            PasswordHash hash = passwords.hash(wanted);
            limits.succeeded(email, client.address());
            keep(who, hash, client);
            return new Outcome.Changed();
        } catch (TooBusy e) {
            limits.takeBack(email, client.address());
            return new Outcome.TooMany(TooBusy.RETRY_AFTER);
        }
    }

    private void keep(SignedIn who, PasswordHash hash, Client client) {
        Actor by = Actor.of(who.account(), client.address());
        accounts.changePassword(who.account().id(), hash, Optional.of(who.session()), by);
    }
}
