package org.expertqa.app;

import java.time.Clock;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Accounts;
import org.expertqa.account.Invitations;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.Passwords;
import org.expertqa.account.Redemption;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.account.SignInLimits;
import org.expertqa.account.argon2.Argon2Hashes;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.account.storage.StoredInvitations;
import org.expertqa.account.storage.StoredSessions;
import org.expertqa.account.storage.StoredSignInLimits;
import org.expertqa.db.Database;

/** What has to do with accounts, put together; one for an installation, so that passwords wait in one line. */
record AccountParts(
        Accounts accounts,
        Passwords passwords,
        Sessions sessions,
        SignInLimits limits,
        Invitations invitations,
        AccountAudit audit) {

    AccountParts(Database database, Clock clock) {
        this(database, clock, new AccountAuditRows(database, clock));
    }

    private AccountParts(Database database, Clock clock, AccountAudit audit) {
        this(database, clock, audit, new StoredAccounts(database, clock, audit));
    }

    private AccountParts(Database database, Clock clock, AccountAudit audit, Accounts accounts) {
        this(
                accounts,
                new Passwords(new Argon2Hashes()),
                new StoredSessions(database, clock, audit),
                new StoredSignInLimits(database, clock),
                new StoredInvitations(database, clock, accounts, audit),
                audit);
    }

    SignIn signIn() {
        return new SignIn(accounts, passwords, sessions, limits, audit);
    }

    Redemption redemption() {
        return new Redemption(invitations, passwords, limits);
    }

    PasswordChange passwordChange() {
        return new PasswordChange(accounts, passwords, limits, audit);
    }
}
