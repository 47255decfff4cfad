package org.expertqa.account;

import java.util.Optional;

/** What a password has to be, and whether one fits; looks at few at a time, for each takes memory. */
public final class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private final PasswordHashes hashes;

    public Passwords(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /** What is wrong with a password that an account wants to have. */
    public Optional<PasswordProblem> problem(Password wanted, EmailAddress email, String name) {
        return wanted.length() < SHORTEST ? Optional.of(PasswordProblem.TOO_SHORT) : Optional.empty();
    }

    /** @throws TooBusy when too many wait for theirs */
    public PasswordHash hash(Password password) {
        return hashes.of(password);
    }

    /**
     * Whether the password is the right one; takes as long when there is none.
     *
     * @throws TooBusy when too many wait for theirs
     */
    public boolean fits(Password password, Optional<PasswordHash> hash) {
        return hash.filter(each -> hashes.fits(password, each)).isPresent();
    }
}
