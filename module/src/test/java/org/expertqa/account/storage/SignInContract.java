package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Role;
import org.expertqa.account.Session;
import org.expertqa.account.SessionToken;
import org.expertqa.account.SignIn;
import org.expertqa.account.SignIn.Outcome.TooMany;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.expertqa.account.SignIn.Outcome.Wrong;
import org.expertqa.account.SignInLimits;
import org.expertqa.account.SignedIn;
import org.junit.jupiter.api.Test;

/** What signing in and its limits keep to, whatever the database. */
abstract class SignInContract extends AccountsOnADatabase {

    @Test
    void whoSignsInWithTheRightPasswordIsKnownByTheToken() {
        Account nora = admin(NORA);

        SessionToken token = welcome(NORA, HOME);

        SignedIn signedIn = sessions.of(token).orElseThrow();
        assertThat(signedIn.account()).isEqualTo(nora);
        Session session = sessions.list(nora.id()).get(0);
        assertThat(session.id()).isEqualTo(signedIn.session());
        assertThat(session.client()).isEqualTo(HOME);
        assertThat(sessions.of(new SessionToken(token.value().replaceFirst("^.", "_"))))
                .isEmpty();
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndADisabledAccountGetTheSameAnswer() {
        admin(NORA);
        Account tom = admin(TOM);
        accounts.disable(tom.id(), BY);
        accounts.add(new EmailAddress("new@example.org"), "New", Role.AUTHOR, BY);

        assertThat(attempt("nora@example.org", GUESS, HOME)).isEqualTo(new Wrong());
        assertThat(attempt("nobody@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
        assertThat(attempt("no address", RIGHT, HOME)).isEqualTo(new Wrong());
        assertThat(attempt("tom@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
        assertThat(attempt("new@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaitsAMinute() {
        admin(NORA);
        fail("nora@example.org", 5, AWAY);

        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isEqualTo(new TooMany(Duration.ofMinutes(1)));
        clock.pass(Duration.ofMinutes(1));
        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isInstanceOf(Welcome.class);
    }

    @Test
    void theWaitGrowsUpToAQuarterOfAnHourAndTheRightPasswordWorksBehindIt() {
        admin(NORA);
        fail("nora@example.org", 5, AWAY);
        for (int i = 0; i < 8; i++) {
            Duration wait = wait("nora@example.org", AWAY);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(15));
            clock.pass(wait);
            assertThat(attempt("nora@example.org", GUESS, AWAY)).isEqualTo(new Wrong());
        }

        assertThat(wait("nora@example.org", AWAY)).isEqualTo(Duration.ofMinutes(15));
        clock.pass(Duration.ofMinutes(15));
        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isInstanceOf(Welcome.class);
    }

    @Test
    void anAddressThatNobodyHasWaitsTheSame() {
        fail("nobody@example.org", 5, AWAY);

        assertThat(wait("Nobody@Example.org ", AWAY)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        admin(NORA);
        fail("nora@example.org", 4, AWAY);
        welcome(NORA, AWAY);

        fail("nora@example.org", 4, AWAY);

        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isInstanceOf(Welcome.class);
    }

    @Test
    void wrongPasswordsFarApartDoNotAddUp() {
        admin(NORA);
        for (int i = 0; i < 8; i++) {
            fail("nora@example.org", 1, AWAY);
            clock.pass(Duration.ofMinutes(15));
        }

        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isInstanceOf(Welcome.class);
    }

    @Test
    void strangersKeepNobodyOutFromWhereTheySignedInBefore() {
        admin(NORA);
        welcome(NORA, HOME);
        fail("nora@example.org", 5, AWAY);

        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isInstanceOf(TooMany.class);
        assertThat(attempt("nora@example.org", RIGHT, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void anAddressWaitsAfterThirtyFailuresWhateverTheAccounts() {
        admin(NORA);
        for (int i = 0; i < 30; i++) {
            fail("nobody" + i + "@example.org", 1, AWAY);
        }

        assertThat(attempt("nora@example.org", RIGHT, AWAY)).isEqualTo(new TooMany(Duration.ofMinutes(1)));
        assertThat(attempt("nora@example.org", RIGHT, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void manyAttemptsAtOnceAreCountedLikeOneAfterAnother() throws Exception {
        admin(NORA);

        List<SignIn.Outcome> outcomes = atOnce(12, () -> attempt("nora@example.org", GUESS, AWAY));

        assertThat(outcomes).filteredOn(Wrong.class::isInstance).hasSizeLessThanOrEqualTo(5);
        assertThat(outcomes).noneMatch(Welcome.class::isInstance);
    }

    @Test
    void anAttemptThatNobodyLookedAtCountsNothing() {
        SignInLimits limits = new StoredSignInLimits(database, clock);
        for (int i = 0; i < 40; i++) {
            assertThat(limits.begin("nora@example.org", "198.51.100.7")).isEmpty();
            limits.takeBack("nora@example.org", "198.51.100.7");
        }
    }

    @Test
    void whatIsForgottenLeavesNoRows() {
        fail("nobody@example.org", 3, AWAY);
        clock.pass(Duration.ofMinutes(15));
        fail("somebody@example.org", 1, HOME);

        assertThat(count("select count(*) from sign_in_failure")).isEqualTo(2);
    }

    @Test
    void noSessionBeginsWithAPasswordThatWasResetMeanwhile() {
        Account nora = admin(NORA);
        InvitationToken reset = invitations.reset(nora.id(), BY);
        SignIn slow = signInWhile(() -> redemption.redeem(reset, OTHER, AWAY));

        assertThat(slow.attempt("nora@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
        assertThat(sessions.list(nora.id())).isEmpty();
    }

    @Test
    void noSessionOfAnAccountBeginsThatWasDisabledMeanwhile() {
        admin(NORA);
        Account tom = admin(TOM);
        SignIn slow = signInWhile(() -> accounts.disable(tom.id(), BY));

        assertThat(slow.attempt("tom@example.org", RIGHT, HOME)).isEqualTo(new Wrong());
        accounts.enable(tom.id(), BY);
        assertThat(sessions.list(tom.id())).isEmpty();
    }

    @Test
    void theAddressesOfOneNetworkAreCountedTogether() {
        for (int i = 0; i < 30; i++) {
            fail("nobody" + i + "@example.org", 1, new Client("2001:db8:1:2:" + i + "::1", ""));
        }

        assertThat(wait("nora@example.org", new Client("2001:0DB8:1:2:ffff:1:2:3", "")))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(attempt("nora@example.org", RIGHT, new Client("2001:db8:1:3::1", "")))
                .isEqualTo(new Wrong());
    }

    @Test
    void aKnownPlaceIsAWholeNetwork() {
        admin(NORA);
        welcome(NORA, new Client("2001:db8:1:2::1", ""));
        fail("nora@example.org", 5, AWAY);

        assertThat(attempt("nora@example.org", RIGHT, new Client("2001:db8:1:2:3:4:5:6", "")))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void whoHasToWaitIsToldSoWhileSomebodyElseWrites() throws Exception {
        fail("nobody@example.org", 5, AWAY);

        assertThat(whileSomebodyWrites(() -> attempt("nobody@example.org", GUESS, AWAY)))
                .isEqualTo(new TooMany(Duration.ofMinutes(1)));
    }

    @Test
    void signingInIsNoChangeOfContents() {
        AtomicInteger told = new AtomicInteger();
        admin(NORA);
        database.afterCommit(told::incrementAndGet);

        welcome(NORA, HOME);
        fail("nora@example.org", 2, AWAY);
        assertThat(told).hasValue(0);
        database.writeAside(handle -> database.write(within -> within));

        assertThat(told).hasValue(1);
    }

    @Test
    void aResetEndsTheWaiting() {
        Account nora = admin(NORA);
        welcome(NORA, HOME);
        fail("nora@example.org", 5, AWAY);
        fail("nora@example.org", 5, HOME);

        redemption.redeem(invitations.reset(nora.id(), BY), OTHER, AWAY);

        assertThat(attempt("nora@example.org", OTHER, AWAY)).isInstanceOf(Welcome.class);
        assertThat(attempt("nora@example.org", OTHER, HOME)).isInstanceOf(Welcome.class);
    }

    @Test
    void ofAGuessersAttemptsOnlySoManyADayAreKeptAndNotForGood() {
        Account nora = admin(NORA);
        for (int i = 0; i < 30; i++) {
            fail("nora@example.org", 1, AWAY);
            clock.pass(Duration.ofMinutes(16));
        }
        assertThat(failures(nora)).isEqualTo(AccountAudit.FAILURES_A_DAY);
        fail("nora@example.org", 1, HOME);
        assertThat(failures(nora)).isEqualTo(AccountAudit.FAILURES_A_DAY + 1);

        clock.pass(AccountAudit.FAILURES_KEPT);
        fail("nora@example.org", 1, AWAY);

        assertThat(failures(nora)).isEqualTo(1);
    }

    private long failures(Account account) {
        return audit.latest(100).stream()
                .filter(line -> line.action() == AccountAudit.Action.SIGN_IN_FAILED
                        && line.account().filter(account.id()::equals).isPresent())
                .count();
    }

    private SignIn signInWhile(Runnable something) {
        return new SignIn(accounts, meanwhile(something), sessions, limits, audit);
    }
}
