package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.Accounts;
import org.expertqa.account.Actor;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.Invitation;
import org.expertqa.account.Invitation.Purpose;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Invitations;
import org.expertqa.account.LastAdmin;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Passwords;
import org.expertqa.account.Redemption;
import org.expertqa.account.Role;
import org.expertqa.account.Session;
import org.expertqa.account.SessionToken;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.account.SignIn.Outcome.TooMany;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.expertqa.account.SignIn.Outcome.Wrong;
import org.expertqa.account.SignInLimits;
import org.expertqa.account.SignedIn;
import org.expertqa.account.argon2.Argon2Hashes;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What accounts, sessions, links and signing in keep to, whatever the database. */
abstract class AccountsContract {

    private static final EmailAddress NORA = new EmailAddress("nora@example.org");
    private static final EmailAddress TOM = new EmailAddress("tom@example.org");
    private static final Password RIGHT = new Password("kiln otter sonata");
    private static final Password OTHER = new Password("lantern moss ferry");
    private static final Password GUESS = new Password("some guess or other");
    private static final Client HOME = new Client("192.0.2.1", "Browser at home");
    private static final Client AWAY = new Client("198.51.100.7", "Browser elsewhere");
    private static final Actor BY = Actor.COMMAND_LINE;
    private static final Passwords PASSWORDS = new Passwords(new Argon2Hashes());
    private static final PasswordHash HASH = PASSWORDS.hash(RIGHT);

    private final TestClock clock = new TestClock();
    private Database database;
    private AccountAudit audit;
    private Accounts accounts;
    private Sessions sessions;
    private Invitations invitations;
    private SignIn signIn;
    private Redemption redemption;
    private PasswordChange passwordChange;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        audit = new AccountAuditRows(database, clock);
        accounts = new StoredAccounts(database, clock, audit);
        sessions = new StoredSessions(database, clock, audit);
        invitations = new StoredInvitations(database, clock, accounts, audit);
        SignInLimits limits = new StoredSignInLimits(database, clock);
        signIn = new SignIn(accounts, PASSWORDS, sessions, limits, audit);
        redemption = new Redemption(invitations, PASSWORDS);
        passwordChange = new PasswordChange(accounts, PASSWORDS, limits);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

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
        InvitationToken after = invitations.invite(tom.id(), BY);

        assertThat(invitations.find(before)).isEmpty();
        assertThat(redemption.redeem(after, RIGHT, HOME)).isEqualTo(new Redemption.Outcome.Ended());
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

    private Account admin(EmailAddress email) {
        return accounts.add(email, "Admin " + email.value().charAt(0), Role.ADMIN, HASH, BY);
    }

    private SignIn.Outcome attempt(String email, Password password, Client client) {
        return signIn.attempt(email, password, client);
    }

    private SessionToken welcome(EmailAddress email, Client client) {
        return ((Welcome) attempt(email.value(), RIGHT, client)).token();
    }

    private void fail(String email, int times, Client client) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt(email, GUESS, client)).isEqualTo(new Wrong());
        }
    }

    private Duration wait(String email, Client client) {
        return ((TooMany) attempt(email, RIGHT, client)).retryAfter();
    }

    private int count(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private String everyRowOf(String... tables) {
        return Arrays.stream(tables).map(this::rowsOf).collect(Collectors.joining("\n"));
    }

    private String rowsOf(String table) {
        return database.read(handle ->
                handle.createQuery("select * from " + table).mapToMap().list().toString());
    }

    private static <E> E takeFirst(List<E> left) {
        synchronized (left) {
            return left.remove(0);
        }
    }

    private static <R> List<R> atOnce(int times, Callable<R> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> each : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
