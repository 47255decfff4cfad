package org.expertqa.account;

import java.util.Optional;

/** The secret that a browser keeps while somebody is signed in: 256 random bits; only their hash is stored. */
public record SessionToken(String value) {

    /** The token in a cookie, or empty when it can not be one. */
    public static Optional<SessionToken> of(String text) {
        return Secrets.isOne(text) ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "a session token";
    }
}
