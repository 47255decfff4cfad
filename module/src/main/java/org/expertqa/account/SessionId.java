package org.expertqa.account;

import java.util.UUID;

/** Names one session in lists and forms; who knows it can do nothing with it, unlike with the session's token. */
public record SessionId(UUID value) {

    /**
     * Reads an id as it stands in a form or a row.
     *
     * @throws IllegalArgumentException when the text is no UUID (RFC 9562)
     */
    public static SessionId of(String text) {
        return new SessionId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
