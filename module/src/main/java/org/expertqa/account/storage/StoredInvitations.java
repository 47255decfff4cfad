package org.expertqa.account.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.AccountId;
import org.expertqa.account.Accounts;
import org.expertqa.account.Actor;
import org.expertqa.account.DisabledAccount;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Invitation;
import org.expertqa.account.Invitation.Purpose;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Invitations;
import org.expertqa.account.NoAccount;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.Role;
import org.expertqa.account.Secrets;
import org.expertqa.account.storage.InvitationRows.Row;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** One-time links in one relational database: one is looked up and used up in the same writing transaction. */
public final class StoredInvitations implements Invitations {

    private final Database database;
    private final Clock clock;
    private final Accounts accounts;
    private final AccountAudit audit;
    private final Secrets secrets = new Secrets();

    public StoredInvitations(Database database, Clock clock, Accounts accounts, AccountAudit audit) {
        this.database = database;
        this.clock = clock;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public Optional<InvitationToken> setUp() {
        return accounts.isEmpty() ? database.writeAside(this::setUp) : Optional.empty();
    }

    private Optional<InvitationToken> setUp(Handle handle) {
        if (!AccountRows.isEmpty(handle)) {
            return Optional.empty();
        }
        InvitationRows.endSetUp(handle);
        return Optional.of(keep(handle, new Row(Purpose.SET_UP, Optional.empty(), Optional.empty())));
    }

    @Override
    public InvitationToken invite(AccountId account, Actor by) {
        return link(account, Purpose.FIRST_PASSWORD, Invitations.INVITED, Action.INVITED, by);
    }

    @Override
    public InvitationToken reset(AccountId account, Actor by) {
        return link(account, Purpose.RESET, Invitations.RESET, Action.RESET_LINK_MADE, by);
    }

    private InvitationToken link(AccountId account, Purpose purpose, Duration life, Action action, Actor by) {
        return database.writeAside(handle -> {
            refuseDisabled(AccountRows.find(handle, account).orElseThrow(() -> new NoAccount(account)));
            InvitationRows.forgetEnded(handle, now());
            InvitationRows.endAll(handle, account);
            audit.append(by, action, Optional.of(account), "");
            return keep(handle, new Row(purpose, Optional.of(account), Optional.of(now().plus(life))));
        });
    }

    private static void refuseDisabled(Account account) {
        if (account.disabled()) {
            throw new DisabledAccount();
        }
    }

    private InvitationToken keep(Handle handle, Row row) {
        InvitationToken token = new InvitationToken(secrets.next());
        InvitationRows.insert(handle, Sha256.of(token.value()), row);
        return token;
    }

    @Override
    public Optional<Invitation> find(InvitationToken token) {
        return database.read(handle -> find(handle, token));
    }

    private Optional<Invitation> find(Handle handle, InvitationToken token) {
        return InvitationRows.find(handle, Sha256.of(token.value()), now())
                .map(row -> new Invitation(
                        row.purpose(), row.account().flatMap(id -> AccountRows.find(handle, id)), row.endsAt()))
                .filter(invitation ->
                        invitation.account().filter(Account::disabled).isEmpty());
    }

    @Override
    public Optional<Account> redeem(InvitationToken token, PasswordHash password, Actor by) {
        return database.writeAside(handle -> find(handle, token)
                .flatMap(Invitation::account)
                .map(account -> {
                    AccountRows.setPassword(handle, account.id(), password);
                    SessionRows.endAll(handle, account.id(), Optional.empty());
                    InvitationRows.endAll(handle, account.id());
                    audit.append(by, Action.PASSWORD_SET, Optional.of(account.id()), "");
                    return AccountRows.find(handle, account.id()).orElseThrow();
                }));
    }

    @Override
    public Optional<Account> redeemSetUp(
            InvitationToken token, EmailAddress email, String name, PasswordHash password, Actor by) {
        return database.writeAside(handle -> find(handle, token)
                .filter(invitation -> invitation.purpose() == Purpose.SET_UP && AccountRows.isEmpty(handle))
                .map(invitation -> {
                    Account account = accounts.add(email, name, Role.ADMIN, password, by);
                    audit.append(by, Action.SET_UP, Optional.of(account.id()), "");
                    return account;
                }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
