package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;

/** Lets somebody in by e-mail address and password, and makes whoever guesses wait. */
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

    public SignIn(Accounts accounts, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** One attempt with what somebody typed. */
    public Outcome attempt(String email, Password password, Client client) {
        Optional<Account> account = EmailAddress.of(email).flatMap(accounts::find);
        boolean right = passwords.fits(password, account.map(Account::id).flatMap(accounts::passwordOf));
        return account.filter(found -> right && !found.disabled())
                .<Outcome>map(found -> new Outcome.Welcome(found, sessions.begin(found, client)))
                .orElseGet(Outcome.Wrong::new);
    }
}
