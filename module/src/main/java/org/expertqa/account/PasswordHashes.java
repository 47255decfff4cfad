package org.expertqa.account;

/** Makes hashes of passwords and looks whether one fits; slow and large on purpose, and safe for several threads. */
public interface PasswordHashes {

    PasswordHash of(Password password);

    boolean fits(Password password, PasswordHash hash);
}
