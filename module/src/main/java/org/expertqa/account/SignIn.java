package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;
import org.expertqa.account.AccountAudit.Action;

/**
 * Lets somebody in by e-mail address and password, and makes whoever guesses wait. An address that no account has takes as long
 * and gets the same answers as one that has a wrong password.
 */
public final class SignIn {

    /** How an attempt ended. */
    public sealed interface Outcome {

        /** They are in; the browser gets the token. */
        record Welcome(Account account, SessionToken token) implements Outcome {}

        /** No account with this address has this password; which of the two is wrong is not told. */
        record Wrong() implements Outcome {}

        /** There were too many attempts; the next is looked at after this time. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInLimits limits;
    private final AccountAudit audit;

    public SignIn(Accounts accounts, Passwords passwords, Sessions sessions, SignInLimits limits, AccountAudit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.audit = audit;
    }

    /** One attempt with what somebody typed. */
    public Outcome attempt(String email, Password password, Client client) {
        return limits.begin(email, client.address())
                .<Outcome>map(Outcome.TooMany::new)
                .orElseGet(() -> look(email, password, client));
    }

    private Outcome look(String email, Password password, Client client) {
        Optional<Account> account = EmailAddress.of(email).flatMap(accounts::find);
        try {
            Optional<PasswordHash> hash = account.flatMap(found -> accounts.passwordOf(found.id()));
            boolean right = passwords.fits(password, hash);
            return hash.filter(own -> right)
                    .flatMap(own -> welcome(account.orElseThrow(), own, email, client))
                    .orElseGet(() -> wrong(account, client));
        } catch (TooBusy e) {
            limits.takeBack(email, client.address());
            return new Outcome.TooMany(TooBusy.RETRY_AFTER);
        }
    }

    private Optional<Outcome> welcome(Account account, PasswordHash right, String email, Client client) {
        limits.succeeded(email, client.address());
        return sessions.begin(account, right, client).map(token -> new Outcome.Welcome(account, token));
    }

    /** What was typed as an e-mail address is not kept: it may be a password. */
    private Outcome wrong(Optional<Account> account, Client client) {
        audit.appendFailure(Actor.visitor(client.address()), Action.SIGN_IN_FAILED, account.map(Account::id));
        return new Outcome.Wrong();
    }
}
