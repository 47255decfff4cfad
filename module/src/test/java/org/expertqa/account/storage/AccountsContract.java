package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.LastAdmin;
import org.expertqa.account.Role;
import org.expertqa.account.SessionToken;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.junit.jupiter.api.Test;

/** What accounts and their audit keep to, whatever the database. */
abstract class AccountsContract extends AccountsOnADatabase {

    @Test
    void anAccountIsFoundAgainAsItWasMade() {
        Account nora = accounts.add(new EmailAddress(" Nora@Example.org"), " Nora Field ", Role.REVIEWER, BY);

        assertThat(accounts.find(NORA)).contains(nora);
        assertThat(accounts.find(nora.id())).contains(nora);
        assertThat(accounts.list()).containsExactly(nora);
        assertThat(nora.name()).isEqualTo("Nora Field");
        assertThat(nora.hasPassword()).isFalse();
        assertThat(nora.createdAt()).isEqualTo(TestClock.MORNING);
    }

    @Test
    void anAddressHasOneAccount() {
        admin(NORA);

        assertThatThrownBy(() -> accounts.add(new EmailAddress("NORA@example.org"), "Another", Role.AUTHOR, BY))
                .isInstanceOf(EmailTaken.class)
                .hasMessageContaining("nora@example.org");
        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void anotherRoleAndBeingDisabledEndTheSessions() {
        admin(NORA);
        Account tom = admin(TOM);
        SessionToken first = welcome(TOM, HOME);
        accounts.changeRole(tom.id(), Role.EDITOR, BY);
        assertThat(sessions.of(first)).isEmpty();

        SessionToken second = welcome(TOM, HOME);
        accounts.disable(tom.id(), BY);
        accounts.enable(tom.id(), BY);

        assertThat(sessions.of(second)).isEmpty();
        assertThat(attempt("tom@example.org", RIGHT, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void theLastAdminThatCanSignInStaysOne() {
        Account nora = admin(NORA);
        accounts.add(TOM, "Tom", Role.ADMIN, BY);

        assertThatThrownBy(() -> accounts.changeRole(nora.id(), Role.EDITOR, BY))
                .isInstanceOf(LastAdmin.class);
        assertThatThrownBy(() -> accounts.disable(nora.id(), BY)).isInstanceOf(LastAdmin.class);
        assertThat(accounts.find(nora.id())).contains(nora);
    }

    @Test
    void ofTwoAdminsThatGoAtOnceOneStays() throws Exception {
        List<Account> both = List.of(admin(NORA), admin(TOM));
        List<Account> left = new ArrayList<>(both);

        List<Optional<Account>> disabled = atOnce(2, () -> {
            Account mine = takeFirst(left);
            try {
                return Optional.of(accounts.disable(mine.id(), BY));
            } catch (LastAdmin e) {
                return Optional.empty();
            }
        });

        assertThat(disabled).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(accounts.list()).filteredOn(Account::isWorkingAdmin).hasSize(1);
    }

    @Test
    void theAuditTellsWhoDidWhatFromWhere() {
        Account nora = admin(NORA);
        attempt("nora@example.org", GUESS, AWAY);
        welcome(NORA, HOME);
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, Actor.of(nora, "192.0.2.1"));
        accounts.changeRole(tom.id(), Role.EDITOR, Actor.of(nora, "192.0.2.1"));
        accounts.changeRole(tom.id(), Role.EDITOR, Actor.of(nora, "192.0.2.1"));

        List<AccountAudit.Line> lines = audit.latest(10);

        assertThat(lines.stream().map(AccountAudit.Line::action))
                .containsExactly(
                        Action.ROLE_CHANGED,
                        Action.ACCOUNT_ADDED,
                        Action.SIGNED_IN,
                        Action.SIGN_IN_FAILED,
                        Action.ACCOUNT_ADDED);
        AccountAudit.Line latest = lines.get(0);
        assertThat(latest.by()).isEqualTo(Actor.of(nora, "192.0.2.1"));
        assertThat(latest.account()).contains(tom.id());
        assertThat(latest.detail()).isEqualTo("editor");
        assertThat(lines.get(3).by().address()).isEqualTo(AWAY.address());
        assertThat(lines.get(3).account()).contains(nora.id());
    }

    @Test
    void noSecretIsStored() {
        Account nora = admin(NORA);
        SessionToken session = welcome(NORA, HOME);
        InvitationToken reset = invitations.reset(nora.id(), BY);
        attempt("a password typed as an address", GUESS, HOME);

        String everything = everyRowOf("account", "session", "invitation", "account_audit", "sign_in_failure");

        assertThat(everything)
                .contains("nora@example.org", "$argon2id$")
                .doesNotContain(session.value(), reset.value(), RIGHT.value(), "typed as an address");
    }

    @Test
    void whatIsCorrectedIsCorrectedWholeOrNotAtAll() {
        admin(NORA);
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        EmailAddress other = new EmailAddress("thomas@example.org");

        accounts.correct(tom.id(), "Thomas", other, Role.EDITOR, BY);
        assertThat(accounts.find(other)).contains(tom.named("Thomas").at(other).as(Role.EDITOR));
        assertThat(audit.latest(3).stream().map(AccountAudit.Line::action))
                .containsExactly(Action.ROLE_CHANGED, Action.EMAIL_CHANGED, Action.RENAMED);
        assertThatThrownBy(() -> accounts.correct(tom.id(), "Tom", NORA, Role.EDITOR, BY))
                .isInstanceOf(EmailTaken.class);

        assertThat(accounts.find(tom.id()).map(Account::name)).contains("Thomas");
    }

    @Test
    void theLastAdminKeepsTheNameToo() {
        Account nora = admin(NORA);

        assertThatThrownBy(() -> accounts.correct(nora.id(), "Eleonora", NORA, Role.EDITOR, BY))
                .isInstanceOf(LastAdmin.class);
        assertThat(accounts.find(nora.id())).contains(nora);
    }

    @Test
    void namesStandInTheOrderOfTheirLetters() {
        for (String name : List.of("zoe", "\u00c9mile", "Adam", "erik", "Zo\u00eb", "adam")) {
            accounts.add(new EmailAddress("a" + accounts.list().size() + "@example.org"), name, Role.AUTHOR, BY);
        }

        assertThat(accounts.list())
                .extracting(Account::name)
                .containsExactly("adam", "Adam", "\u00c9mile", "erik", "zoe", "Zo\u00eb");
    }
}
