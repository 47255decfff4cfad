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

    public PasswordChange(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Changes it, and keeps only the session by which it was asked for. */
    public Outcome change(SignedIn who, Password present, Password wanted, Client client) {
        Account account = who.account();
        Optional<PasswordProblem> problem = passwords.problem(wanted, account.email(), account.name());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        if (!passwords.fits(present, accounts.passwordOf(account.id()))) {
            return new Outcome.Wrong();
        }
        accounts.changePassword(
                account.id(), passwords.hash(wanted), Optional.of(who.session()), Actor.of(account, client.address()));
        return new Outcome.Changed();
    }
}
