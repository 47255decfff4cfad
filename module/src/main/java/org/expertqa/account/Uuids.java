package org.expertqa.account;

import java.util.UUID;

/** Reads ids, with a sentence for what is none. */
final class Uuids {

    private Uuids() {}

    static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("An id is a UUID such as 01900000-0000-7000-8000-000000000001.", e);
        }
    }
}
