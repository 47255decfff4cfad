package org.expertqa.account.argon2;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.expertqa.account.PasswordHash;
import org.expertqa.account.PasswordHashes;

/** Argon2id (RFC 9106) with 19 MiB, two passes and one lane; what it has hashed tells its own costs. */
public final class Argon2Hashes implements PasswordHashes {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    @Override
    public PasswordHash of(org.expertqa.account.Password password) {
        Argon2Function now = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
        return new PasswordHash(Password.hash(password.value())
                .addRandomSalt(SALT_BYTES)
                .with(now)
                .getResult());
    }

    @Override
    public boolean fits(org.expertqa.account.Password password, PasswordHash hash) {
        Argon2Function then = Argon2Function.getInstanceFromHash(hash.value());
        return Password.check(password.value(), hash.value()).with(then);
    }
}
