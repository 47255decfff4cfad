package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.account.Account;
import org.expertqa.account.DisabledAccount;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Invitation;
import org.expertqa.account.Invitation.Purpose;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Redemption;
import org.expertqa.account.Role;
import org.expertqa.account.SessionToken;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.junit.jupiter.api.Test;

/** What one-time links keep to, whatever the database. */
abstract class InvitationsContract extends AccountsOnADatabase {

    @Test
    void anInvitationSetsThePasswordOnce() {
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken token = invitations.invite(tom.id(), BY);

        assertThat(invitations.find(token).map(Invitation::purpose)).contains(Purpose.FIRST_PASSWORD);
        assertThat(redemption.redeem(token, RIGHT, HOME)).isInstanceOf(Redemption.Outcome.Redeemed.class);

        assertThat(attempt("tom@example.org", RIGHT, HOME)).isInstanceOf(Welcome.class);
        assertThat(invitations.find(token)).isEmpty();
        assertThat(redemption.redeem(token, OTHER, HOME)).isEqualTo(new Redemption.Outcome.Ended());
    }

    @Test
    void ofTwoWhoRedeemALinkAtOnceOneWins() throws Exception {
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken token = invitations.invite(tom.id(), BY);

        List<Redemption.Outcome> outcomes = atOnce(2, () -> redemption.redeem(token, RIGHT, HOME));

        assertThat(outcomes)
                .hasSize(2)
                .filteredOn(Redemption.Outcome.Redeemed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aPasswordThatIsNotTakenLeavesTheLinkAsItIs() {
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken token = invitations.invite(tom.id(), BY);

        assertThat(redemption.redeem(token, new Password("password1234"), HOME))
                .isEqualTo(new Redemption.Outcome.Refused(PasswordProblem.COMMON));
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void anInvitationLastsAWeekAndAResetADay() {
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken invited = invitations.invite(tom.id(), BY);
        clock.pass(Duration.ofDays(7).minusMillis(1));
        assertThat(invitations.find(invited)).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(invitations.find(invited)).isEmpty();

        InvitationToken reset = invitations.reset(tom.id(), BY);
        clock.pass(Duration.ofHours(24));

        assertThat(redemption.redeem(reset, RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken first = invitations.invite(tom.id(), BY);
        InvitationToken second = invitations.invite(tom.id(), BY);

        assertThat(invitations.find(first)).isEmpty();
        assertThat(invitations.find(second)).isPresent();
    }

    @Test
    void aResetEndsEverySessionWhenItIsRedeemedAndNotBefore() {
        Account nora = admin(NORA);
        SessionToken home = welcome(NORA, HOME);

        InvitationToken token = invitations.reset(nora.id(), BY);
        assertThat(sessions.of(home)).isPresent();
        redemption.redeem(token, OTHER, AWAY);

        assertThat(sessions.of(home)).isEmpty();
        assertThat(attempt("nora@example.org", OTHER, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void aDisabledAccountHasNoLinks() {
        admin(NORA);
        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken before = invitations.invite(tom.id(), BY);
        accounts.disable(tom.id(), BY);

        assertThat(redemption.redeem(before, RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
        assertThatThrownBy(() -> invitations.invite(tom.id(), BY)).isInstanceOf(DisabledAccount.class);
        assertThatThrownBy(() -> invitations.reset(tom.id(), BY))
                .isInstanceOf(DisabledAccount.class)
                .hasMessageContaining("enable it first");
    }

    @Test
    void theSetUpLinkMakesTheFirstAdminAndNoOther() {
        InvitationToken earlier = invitations.setUp().orElseThrow();
        InvitationToken token = invitations.setUp().orElseThrow();
        assertThat(invitations.find(earlier)).isEmpty();

        clock.pass(Duration.ofDays(400));
        Redemption.Outcome outcome = redemption.setUp(token, NORA, "Nora", RIGHT, HOME);

        assertThat(outcome).isInstanceOf(Redemption.Outcome.Redeemed.class);
        assertThat(accounts.find(NORA)).map(Account::isWorkingAdmin).contains(true);
        assertThat(redemption.setUp(token, TOM, "Tom", RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
        assertThat(invitations.setUp()).isEmpty();
    }

    @Test
    void ofTwoWhoSetUpAtOnceOneWins() throws Exception {
        InvitationToken token = invitations.setUp().orElseThrow();
        List<EmailAddress> left = new ArrayList<>(List.of(NORA, TOM));

        atOnce(2, () -> redemption.setUp(token, takeFirst(left), "First", RIGHT, HOME));

        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void anAccountOfTheCommandLineEndsTheSetUpLink() {
        InvitationToken token = invitations.setUp().orElseThrow();
        admin(NORA);

        assertThat(redemption.setUp(token, TOM, "Tom", RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
    }

    @Test
    void anInvitationMakesNoAdminAndTheSetUpLinkNoPassword() {
        InvitationToken setUp = invitations.setUp().orElseThrow();
        assertThat(redemption.redeem(setUp, RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());

        Account tom = accounts.add(TOM, "Tom", Role.AUTHOR, BY);
        InvitationToken invited = invitations.invite(tom.id(), BY);

        assertThat(redemption.setUp(invited, NORA, "Nora", RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
    }
}
