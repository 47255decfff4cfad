package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Actor;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.SessionId;
import org.expertqa.account.SessionToken;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.expertqa.account.SignIn.Outcome.Wrong;
import org.expertqa.account.SignedIn;
import org.junit.jupiter.api.Test;

/** What sessions, and changing the password within one, keep to, whatever the database. */
abstract class SessionsContract extends AccountsOnADatabase {

    private static final Password THIRD = new Password("button cloud orchard");

    @Test
    void aSessionEndsWhenNothingIsAskedForHalfADay() {
        admin(NORA);
        SessionToken token = welcome(NORA, HOME);

        clock.pass(Duration.ofHours(11));
        assertThat(sessions.of(token)).isPresent();
        clock.pass(Duration.ofHours(11));
        assertThat(sessions.of(token)).isPresent();
        clock.pass(Duration.ofHours(12));

        assertThat(sessions.of(token)).isEmpty();
    }

    @Test
    void aSessionEndsAfterAFortnightHoweverOftenItIsUsed() {
        Account nora = admin(NORA);
        SessionToken token = welcome(NORA, HOME);

        for (int i = 0; i < 28; i++) {
            clock.pass(Duration.ofHours(11));
            assertThat(sessions.of(token)).isPresent();
        }
        clock.pass(Duration.ofHours(28));

        assertThat(sessions.of(token)).isEmpty();
        assertThat(sessions.list(nora.id())).isEmpty();
    }

    @Test
    void endedSessionsAreNotKept() {
        admin(NORA);
        welcome(NORA, HOME);
        clock.pass(Duration.ofHours(12));
        welcome(NORA, AWAY);

        assertThat(count("select count(*) from session")).isEqualTo(1);
    }

    @Test
    void aRevokedSessionEndsAtOnceAndTheOthersGoOn() {
        Account nora = admin(NORA);
        SessionToken home = welcome(NORA, HOME);
        SessionToken away = welcome(NORA, AWAY);

        sessions.revoke(nora.id(), sessions.of(away).orElseThrow().session(), Actor.of(nora, "192.0.2.1"));

        assertThat(sessions.of(away)).isEmpty();
        assertThat(sessions.of(home)).isPresent();
    }

    @Test
    void nobodyRevokesASessionInTheNameOfAnotherAccount() {
        admin(NORA);
        Account tom = admin(TOM);
        SessionToken noras = welcome(NORA, HOME);

        sessions.revoke(tom.id(), sessions.of(noras).orElseThrow().session(), Actor.of(tom, ""));

        assertThat(sessions.of(noras)).isPresent();
    }

    @Test
    void signingOutEverywhereElseKeepsThisOne() {
        Account nora = admin(NORA);
        SessionToken home = welcome(NORA, HOME);
        SessionToken away = welcome(NORA, AWAY);

        sessions.revokeAll(nora.id(), sessions.of(home).map(SignedIn::session), Actor.of(nora, ""));

        assertThat(sessions.of(home)).isPresent();
        assertThat(sessions.of(away)).isEmpty();
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        admin(NORA);
        SessionToken home = welcome(NORA, HOME);
        SessionToken away = welcome(NORA, AWAY);
        SignedIn nora = sessions.of(home).orElseThrow();

        assertThat(passwordChange.change(nora, RIGHT, OTHER, HOME)).isEqualTo(new PasswordChange.Outcome.Changed());

        assertThat(sessions.of(home)).isPresent();
        assertThat(sessions.of(away)).isEmpty();
        assertThat(attempt("nora@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
        assertThat(attempt("nora@example.org", OTHER, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsIt() {
        admin(NORA);
        SignedIn nora = sessions.of(welcome(NORA, HOME)).orElseThrow();

        assertThat(passwordChange.change(nora, RIGHT, new Password("short"), HOME))
                .isEqualTo(new PasswordChange.Outcome.Refused(PasswordProblem.TOO_SHORT));
        for (int i = 0; i < 5; i++) {
            assertThat(passwordChange.change(nora, GUESS, OTHER, HOME)).isEqualTo(new PasswordChange.Outcome.Wrong());
        }
        assertThat(passwordChange.change(nora, RIGHT, OTHER, HOME))
                .isEqualTo(new PasswordChange.Outcome.TooMany(Duration.ofMinutes(1)));
    }

    @Test
    void aRequestWaitsForNobodyToKeepThatItWasMade() throws Exception {
        Account nora = admin(NORA);
        SessionToken token = welcome(NORA, HOME);
        clock.pass(Duration.ofHours(1));

        assertThat(whileSomebodyWrites(() -> sessions.of(token))).isPresent();
        assertThat(sessions.list(nora.id()).get(0).seenAt()).isEqualTo(TestClock.MORNING);
        sessions.of(token);

        assertThat(sessions.list(nora.id()).get(0).seenAt()).isEqualTo(clock.instant());
    }

    @Test
    void toEndASessionThatIsNotThereSaysSo() {
        Account nora = admin(NORA);
        SessionId session = sessions.of(welcome(NORA, HOME)).orElseThrow().session();

        assertThat(sessions.revoke(nora.id(), session, BY)).isTrue();
        assertThat(sessions.revoke(nora.id(), session, BY)).isFalse();
    }

    @Test
    void aPasswordThatWasResetMeanwhileIsNotChanged() {
        Account nora = admin(NORA);
        SignedIn signedIn = sessions.of(welcome(NORA, HOME)).orElseThrow();
        InvitationToken reset = invitations.reset(nora.id(), BY);
        PasswordChange slow = changeWhile(() -> redemption.redeem(reset, OTHER, AWAY));

        assertThat(slow.change(signedIn, RIGHT, THIRD, HOME)).isEqualTo(new PasswordChange.Outcome.Overtaken());
        assertThat(attempt("nora@example.org", OTHER, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void whoWasSignedOutMeanwhileChangesNoPassword() {
        Account nora = admin(NORA);
        SignedIn signedIn = sessions.of(welcome(NORA, HOME)).orElseThrow();
        PasswordChange slow = changeWhile(() -> sessions.revokeAll(nora.id(), Optional.empty(), BY));

        assertThat(slow.change(signedIn, RIGHT, OTHER, HOME)).isEqualTo(new PasswordChange.Outcome.Overtaken());
        assertThat(attempt("nora@example.org", RIGHT, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void aWrongPresentPasswordStandsInTheAudit() {
        Account nora = admin(NORA);
        SignedIn signedIn = sessions.of(welcome(NORA, HOME)).orElseThrow();

        passwordChange.change(signedIn, GUESS, OTHER, AWAY);

        assertThat(audit.latest(1)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo(AccountAudit.Action.PASSWORD_CHANGE_FAILED);
            assertThat(line.by()).isEqualTo(Actor.of(nora, AWAY.address()));
        });
    }

    @Test
    void thePasswordThatThereIsIsNoOtherOne() {
        admin(NORA);
        SignedIn signedIn = sessions.of(welcome(NORA, HOME)).orElseThrow();

        assertThat(passwordChange.change(signedIn, RIGHT, RIGHT, HOME))
                .isEqualTo(new PasswordChange.Outcome.Refused(PasswordProblem.SAME));
    }

    private PasswordChange changeWhile(Runnable something) {
        return new PasswordChange(accounts, meanwhile(something), limits, audit);
    }
}
