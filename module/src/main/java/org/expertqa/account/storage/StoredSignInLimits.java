package org.expertqa.account.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.AccountAudit.Action;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Network;
import org.expertqa.account.Patience;
import org.expertqa.account.SignInLimits;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Failed attempts in one relational database; e-mail addresses stand there as hashes, for anything may be typed as one. */
public final class StoredSignInLimits implements SignInLimits {

    private static final String FROM = " from ";
    private static final Duration KNOWN = Duration.ofDays(30);

    private final Database database;
    private final Clock clock;

    public StoredSignInLimits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> begin(String email, String address) {
        Optional<Duration> wait = database.read(handle -> wait(handle, email, address));
        return wait.isPresent() ? wait : database.writeAside(handle -> count(handle, email, address));
    }

    /** Another one may have been counted since it was looked whether to wait, so it is looked again. */
    private Optional<Duration> count(Handle handle, String email, String address) {
        Optional<Duration> wait = wait(handle, email, address);
        if (wait.isEmpty()) {
            FailureRows.forgetOld(handle, now());
            FailureRows.add(handle, byAccount(handle, email, address), Patience.WITH_ACCOUNT, now());
            FailureRows.add(handle, byAddress(address), Patience.WITH_ADDRESS, now());
        }
        return wait;
    }

    private Optional<Duration> wait(Handle handle, String email, String address) {
        Instant now = now();
        return Stream.of(byAccount(handle, email, address), byAddress(address))
                .flatMap(subject -> FailureRows.waitsUntil(handle, subject, now).stream())
                .max(Comparator.naturalOrder())
                .map(freeAt -> Duration.between(now, freeAt));
    }

    @Override
    public void succeeded(String email, String address) {
        database.writeAside(handle -> {
            FailureRows.forget(handle, byAccount(handle, email, address));
            FailureRows.takeBack(handle, byAddress(address));
            return email;
        });
    }

    @Override
    public void takeBack(String email, String address) {
        database.writeAside(handle -> {
            FailureRows.takeBack(handle, byAccount(handle, email, address));
            FailureRows.takeBack(handle, byAddress(address));
            return email;
        });
    }

    @Override
    public void forget(EmailAddress email) {
        database.writeAside(handle -> {
            FailureRows.forgetWithAll(handle, byAccount(email.value()), FROM);
            return email;
        });
    }

    private String byAccount(Handle handle, String email, String address) {
        String plain = EmailAddress.of(email).map(EmailAddress::value).orElse(email);
        Network network = Network.of(address);
        return byAccount(plain) + (isKnown(handle, plain, network) ? FROM + network : "");
    }

    private static String byAccount(String email) {
        return "account " + Sha256.of(email);
    }

    private static String byAddress(String address) {
        return "address " + Network.of(address);
    }

    /** Whether the account has signed in from there lately. */
    private boolean isKnown(Handle handle, String email, Network network) {
        String sql = """
                select distinct l.address from account a
                join account_audit l on l.account = a.id and l.action = :signedIn and l.at > :since
                where a.email = :email
                """;
        return handle
                .createQuery(sql)
                .bind("signedIn", AccountAuditRows.word(Action.SIGNED_IN))
                .bind("since", now().minus(KNOWN).toEpochMilli())
                .bind("email", email)
                .mapTo(String.class)
                .stream()
                .map(Network::of)
                .anyMatch(network::equals);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
