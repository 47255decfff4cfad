package org.expertqa.account;

import java.util.UUID;

/** Names one account for ever, whatever its e-mail address or its name. */
public record AccountId(UUID value) {

    /**
     * Reads an id as it stands in an address or a row.
     *
     * @throws IllegalArgumentException when the text is no UUID (RFC 9562)
     */
    public static AccountId of(String text) {
        return new AccountId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
