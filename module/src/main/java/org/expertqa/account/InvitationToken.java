package org.expertqa.account;

import java.util.Optional;

/** The secret at the end of a one-time link: 256 random bits; only their hash is stored. */
public record InvitationToken(String value) {

    /** The token in an address, or empty when it can not be one. */
    public static Optional<InvitationToken> of(String text) {
        return Secrets.isOne(text) ? Optional.of(new InvitationToken(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "an invitation token";
    }
}
