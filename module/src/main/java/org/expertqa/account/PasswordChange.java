package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;
import org.expertqa.account.AccountAudit.Action;

/** Gives somebody who is signed in another password, when they know the one they have. */
public final class PasswordChange {

    /** How it ended. */
    public sealed interface Outcome {

        /** The password is changed; the other sessions of the account have ended. */
        record Changed() implements Outcome {}

        /** Meanwhile the session ended, or the password was changed by another one: nothing is changed now. */
        record Overtaken() implements Outcome {}

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
    private final AccountAudit audit;

    public PasswordChange(Accounts accounts, Passwords passwords, SignInLimits limits, AccountAudit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
    }

    /** Changes it, and keeps only the session by which it was asked for. */
    public Outcome change(SignedIn who, Password present, Password wanted, Client client) {
        Account account = who.account();
        return problem(account, present, wanted)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> limits.begin(account.email().value(), client.address())
                        .<Outcome>map(Outcome.TooMany::new)
                        .orElseGet(() -> changeIfRight(who, present, wanted, client)));
    }

    private Optional<PasswordProblem> problem(Account account, Password present, Password wanted) {
        return wanted.equals(present)
                ? Optional.of(PasswordProblem.SAME)
                : passwords.problem(wanted, account.email(), account.name());
    }

    private Outcome changeIfRight(SignedIn who, Password present, Password wanted, Client client) {
        String email = who.account().email().value();
        Optional<PasswordHash> hash = accounts.passwordOf(who.account().id());
        try {
            if (!passwords.fits(present, hash)) {
                return wrong(who, client);
            }
            PasswordHash next = passwords.hash(wanted);
            limits.succeeded(email, client.address());
            return keep(who, hash.orElseThrow(), next, client);
        } catch (TooBusy e) {
            limits.takeBack(email, client.address());
            return new Outcome.TooMany(TooBusy.RETRY_AFTER);
        }
    }

    private Outcome wrong(SignedIn who, Client client) {
        Account account = who.account();
        audit.appendFailure(
                Actor.of(account, client.address()), Action.PASSWORD_CHANGE_FAILED, Optional.of(account.id()));
        return new Outcome.Wrong();
    }

    private Outcome keep(SignedIn who, PasswordHash present, PasswordHash next, Client client) {
        return accounts.changePassword(who, present, next, Actor.of(who.account(), client.address()))
                ? new Outcome.Changed()
                : new Outcome.Overtaken();
    }
}
