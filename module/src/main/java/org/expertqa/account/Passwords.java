package org.expertqa.account;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What a password has to be, and whether one fits; looks at two at a time, for each takes 19 MiB. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT_MILLIS = 1_500;
    /** Nobody's: what is looked at where there is no hash, so that it takes as long. */
    private static final Password NOBODYS = new Password("nobody has this password");

    private final PasswordHashes hashes;
    private final CommonPasswords common = new CommonPasswords();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile PasswordHash nobodys;

    public Passwords(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /** What is wrong with a password that an account wants to have. */
    public Optional<PasswordProblem> problem(Password wanted, EmailAddress email, String name) {
        if (wanted.length() < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (wanted.length() > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        if (names(wanted, email, name)) {
            return Optional.of(PasswordProblem.NAMES_ACCOUNT);
        }
        return common.contain(wanted) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
    }

    private static boolean names(Password wanted, EmailAddress email, String name) {
        String plain = wanted.value().strip().toLowerCase(Locale.ROOT);
        String local = email.value().substring(0, email.value().indexOf('@'));
        return plain.equals(email.value())
                || plain.equals(local)
                || plain.equals(name.strip().toLowerCase(Locale.ROOT));
    }

    /** @throws TooBusy when too many wait for theirs */
    public PasswordHash hash(Password password) {
        return inTurn(() -> hashes.of(password));
    }

    /**
     * Whether the password is the right one; takes as long when there is none.
     *
     * @throws TooBusy when too many wait for theirs
     */
    public boolean fits(Password password, Optional<PasswordHash> hash) {
        Password looked = password.length() > LONGEST ? NOBODYS : password;
        boolean fits = inTurn(() -> hashes.fits(looked, hash.orElseGet(this::nobodys)));
        return fits && looked == password && hash.isPresent();
    }

    /** Made once, when it is first needed. */
    private PasswordHash nobodys() {
        if (nobodys == null) {
            nobodys = hashes.of(new Password(new Secrets().next()));
        }
        return nobodys;
    }

    private <R> R inTurn(Supplier<R> work) {
        takeAPlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void takeAPlace() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
