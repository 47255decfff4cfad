package org.expertqa.account.storage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.AccountId;
import org.expertqa.account.Accounts;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.LastAdmin;
import org.expertqa.account.NoAccount;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.Role;
import org.expertqa.account.SignedIn;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;

/** All accounts in one relational database; each change is one writing transaction with its line in the audit. */
public final class StoredAccounts implements Accounts {

    private final Database database;
    private final Clock clock;
    private final AccountAudit audit;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public StoredAccounts(Database database, Clock clock, AccountAudit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public boolean isEmpty() {
        return database.read(AccountRows::isEmpty);
    }

    @Override
    public Account add(EmailAddress email, String name, Role role, Actor by) {
        return database.writeAside(handle -> add(handle, email, name, role, Optional.empty(), by));
    }

    @Override
    public Account add(EmailAddress email, String name, Role role, PasswordHash password, Actor by) {
        return database.writeAside(handle -> add(handle, email, name, role, Optional.of(password), by));
    }

    private Account add(
            Handle handle, EmailAddress email, String name, Role role, Optional<PasswordHash> password, Actor by) {
        if (AccountRows.find(handle, email).isPresent()) {
            throw new EmailTaken(email);
        }
        AccountId id = new AccountId(ids.generate());
        Account account = new Account(
                id,
                email,
                name.strip(),
                role,
                password.isPresent(),
                false,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        AccountRows.insert(handle, account, password);
        InvitationRows.endSetUp(handle);
        audit.append(by, Action.ACCOUNT_ADDED, Optional.of(id), email + " " + role.word());
        return account;
    }

    @Override
    public List<Account> list() {
        return database.read(AccountRows::list);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return database.read(handle -> AccountRows.find(handle, id));
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return database.read(handle -> AccountRows.find(handle, email));
    }

    @Override
    public Optional<PasswordHash> passwordOf(AccountId id) {
        return database.read(handle -> AccountRows.passwordOf(handle, id));
    }

    @Override
    public Account rename(AccountId id, String name, Actor by) {
        String detail = name.strip();
        return change(id, account -> account.named(detail), Action.RENAMED, detail, by);
    }

    @Override
    public Account changeRole(AccountId id, Role role, Actor by) {
        return change(id, account -> account.as(role), Action.ROLE_CHANGED, role.word(), by);
    }

    @Override
    public Account disable(AccountId id, Actor by) {
        return change(id, account -> account.keptOut(true), Action.DISABLED, "", by);
    }

    @Override
    public Account enable(AccountId id, Actor by) {
        return change(id, account -> account.keptOut(false), Action.ENABLED, "", by);
    }

    @Override
    public Account correct(AccountId id, String name, EmailAddress email, Role role, Actor by) {
        return database.writeAside(handle -> {
            rename(id, name, by);
            changeEmail(handle, id, email, by);
            return changeRole(id, role, by);
        });
    }

    private void changeEmail(Handle handle, AccountId id, EmailAddress email, Actor by) {
        if (AccountRows.find(handle, email)
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new EmailTaken(email);
        }
        change(id, account -> account.at(email), Action.EMAIL_CHANGED, email.value(), by);
    }

    /** What is so already is neither written nor told. */
    private Account change(AccountId id, UnaryOperator<Account> change, Action action, String detail, Actor by) {
        return database.writeAside(handle -> {
            Account before = AccountRows.find(handle, id).orElseThrow(() -> new NoAccount(id));
            Account after = change.apply(before);
            if (!after.equals(before)) {
                keep(handle, before, after);
                audit.append(by, action, Optional.of(id), detail);
            }
            return after;
        });
    }

    private static void keep(Handle handle, Account before, Account after) {
        if (before.isWorkingAdmin()
                && !after.isWorkingAdmin()
                && !AccountRows.hasAnotherWorkingAdmin(handle, before.id())) {
            throw new LastAdmin();
        }
        AccountRows.update(handle, after);
        if (after.disabled() || after.role() != before.role()) {
            SessionRows.endAll(handle, after.id(), Optional.empty());
        }
        if (after.disabled()) {
            InvitationRows.endAll(handle, after.id());
        }
    }

    @Override
    public boolean changePassword(SignedIn who, PasswordHash present, PasswordHash next, Actor by) {
        AccountId id = who.account().id();
        return database.writeAside(handle -> {
            boolean isAsItWas = AccountRows.isPresent(handle, id, present) && isGoingOn(handle, who);
            if (isAsItWas) {
                AccountRows.setPassword(handle, id, next);
                SessionRows.endAll(handle, id, Optional.of(who.session()));
                InvitationRows.endAll(handle, id);
                audit.append(by, Action.PASSWORD_CHANGED, Optional.of(id), "");
            }
            return isAsItWas;
        });
    }

    private boolean isGoingOn(Handle handle, SignedIn who) {
        return SessionRows.list(handle, who.account().id(), clock.instant()).stream()
                .anyMatch(session -> session.id().equals(who.session()));
    }
}
