package org.expertqa.account.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Accounts;
import org.expertqa.account.Actor;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Invitations;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.PasswordHashes;
import org.expertqa.account.Passwords;
import org.expertqa.account.Redemption;
import org.expertqa.account.Role;
import org.expertqa.account.SessionToken;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.account.SignIn.Outcome.TooMany;
import org.expertqa.account.SignIn.Outcome.Welcome;
import org.expertqa.account.SignIn.Outcome.Wrong;
import org.expertqa.account.SignInLimits;
import org.expertqa.account.argon2.Argon2Hashes;
import org.expertqa.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Accounts, sessions, links and signing in on a real database, with what tests of them say often. */
abstract class AccountsOnADatabase {

    static final EmailAddress NORA = new EmailAddress("nora@example.org");
    static final EmailAddress TOM = new EmailAddress("tom@example.org");
    static final Password RIGHT = new Password("kiln otter sonata");
    static final Password OTHER = new Password("lantern moss ferry");
    static final Password GUESS = new Password("some guess or other");
    static final Client HOME = new Client("192.0.2.1", "Browser at home");
    static final Client AWAY = new Client("198.51.100.7", "Browser elsewhere");
    static final Actor BY = Actor.COMMAND_LINE;
    static final Passwords PASSWORDS = new Passwords(new Argon2Hashes());
    static final PasswordHash HASH = PASSWORDS.hash(RIGHT);

    final TestClock clock = new TestClock();
    Database database;
    AccountAudit audit;
    Accounts accounts;
    Sessions sessions;
    Invitations invitations;
    SignInLimits limits;
    SignIn signIn;
    Redemption redemption;
    PasswordChange passwordChange;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void openIt() {
        database = open();
        audit = new AccountAuditRows(database, clock);
        accounts = new StoredAccounts(database, clock, audit);
        sessions = new StoredSessions(database, clock, audit);
        invitations = new StoredInvitations(database, clock, accounts, audit);
        limits = new StoredSignInLimits(database, clock);
        signIn = new SignIn(accounts, PASSWORDS, sessions, limits, audit);
        redemption = new Redemption(invitations, PASSWORDS, limits);
        passwordChange = new PasswordChange(accounts, PASSWORDS, limits, audit);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    /** Passwords of which one is looked at while something else happens. */
    Passwords meanwhile(Runnable something) {
        return new Passwords(new PasswordHashes() {
            private final PasswordHashes real = new Argon2Hashes();

            @Override
            public PasswordHash of(Password password) {
                return real.of(password);
            }

            @Override
            public boolean fits(Password password, PasswordHash hash) {
                boolean fits = real.fits(password, hash);
                something.run();
                return fits;
            }
        });
    }

    Account admin(EmailAddress email) {
        return accounts.add(email, "Admin " + email.value().charAt(0), Role.ADMIN, HASH, BY);
    }

    SignIn.Outcome attempt(String email, Password password, Client client) {
        return signIn.attempt(email, password, client);
    }

    SessionToken welcome(EmailAddress email, Client client) {
        return ((Welcome) attempt(email.value(), RIGHT, client)).token();
    }

    void fail(String email, int times, Client client) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt(email, GUESS, client)).isEqualTo(new Wrong());
        }
    }

    Duration wait(String email, Client client) {
        return ((TooMany) attempt(email, RIGHT, client)).retryAfter();
    }

    int count(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    String everyRowOf(String... tables) {
        return Arrays.stream(tables).map(this::rowsOf).collect(Collectors.joining("\n"));
    }

    private String rowsOf(String table) {
        return database.read(handle ->
                handle.createQuery("select * from " + table).mapToMap().list().toString());
    }

    /** What comes out while another thread holds the only place for writers. */
    <R> R whileSomebodyWrites(Callable<R> work) throws Exception {
        CountDownLatch writes = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService another = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = another.submit(() -> database.writeAside(handle -> await(writes, done)));
            writes.await();
            R result = work.call();
            done.countDown();
            writing.get();
            return result;
        } finally {
            done.countDown();
            another.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch writes, CountDownLatch done) {
        writes.countDown();
        try {
            return done.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static <E> E takeFirst(List<E> left) {
        synchronized (left) {
            return left.remove(0);
        }
    }

    static <R> List<R> atOnce(int times, Callable<R> work) throws Exception {
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
