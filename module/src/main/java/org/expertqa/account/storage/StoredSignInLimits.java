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
import org.expertqa.account.Patience;
import org.expertqa.account.SignInLimits;
import org.expertqa.db.Database;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Failed attempts in one relational database; e-mail addresses stand there as hashes, for anything may be typed as one. */
public final class StoredSignInLimits implements SignInLimits {

    private static final Duration KNOWN = Duration.ofDays(30);

    private final Database database;
    private final Clock clock;

    public StoredSignInLimits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> begin(String email, String address) {
        return database.write(handle -> {
            Instant now = now();
            FailureRows.forgetOld(handle, now);
            String byAccount = byAccount(handle, email, address);
            String byAddress = byAddress(address);
            Optional<Duration> wait = Stream.of(byAccount, byAddress)
                    .flatMap(subject -> FailureRows.waitsUntil(handle, subject, now).stream())
                    .max(Comparator.naturalOrder())
                    .map(freeAt -> Duration.between(now, freeAt));
            if (wait.isEmpty()) {
                FailureRows.add(handle, byAccount, Patience.WITH_ACCOUNT, now);
                FailureRows.add(handle, byAddress, Patience.WITH_ADDRESS, now);
            }
            return wait;
        });
    }

    @Override
    public void succeeded(String email, String address) {
        database.write(handle -> {
            FailureRows.forget(handle, byAccount(handle, email, address));
            FailureRows.takeBack(handle, byAddress(address));
            return email;
        });
    }

    @Override
    public void takeBack(String email, String address) {
        database.write(handle -> {
            FailureRows.takeBack(handle, byAccount(handle, email, address));
            FailureRows.takeBack(handle, byAddress(address));
            return email;
        });
    }

    private String byAccount(Handle handle, String email, String address) {
        String plain = EmailAddress.of(email).map(EmailAddress::value).orElse(email);
        String from = isKnown(handle, plain, address) ? " from " + address : "";
        return "account " + Sha256.of(plain) + from;
    }

    private static String byAddress(String address) {
        return "address " + address;
    }

    /** Whether the account has signed in from there lately. */
    private boolean isKnown(Handle handle, String email, String address) {
        String sql = """
                select 1 from account a
                join account_audit l on l.account = a.id and l.action = :signedIn
                     and l.address = :address and l.at > :since
                where a.email = :email
                limit 1
                """;
        return handle.createQuery(sql)
                .bind("signedIn", AccountAuditRows.word(Action.SIGNED_IN))
                .bind("address", address)
                .bind("since", now().minus(KNOWN).toEpochMilli())
                .bind("email", email)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
