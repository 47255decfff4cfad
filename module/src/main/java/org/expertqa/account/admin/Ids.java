package org.expertqa.account.admin;

import java.util.Optional;
import java.util.function.Function;
import org.expertqa.account.AccountId;
import org.expertqa.account.SessionId;

/** Ids as they stand in addresses, where somebody may have typed anything. */
final class Ids {

    private Ids() {}

    static Optional<AccountId> account(String text) {
        return read(text, AccountId::of);
    }

    static Optional<SessionId> session(String text) {
        return read(text, SessionId::of);
    }

    private static <T> Optional<T> read(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
