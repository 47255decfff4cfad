package org.expertqa.account;

import java.util.UUID;

/** Reads ids as they are written in full, with a sentence for what is none; Java's own reader takes others, too. */
final class Uuids {

    private Uuids() {}

    static UUID read(String text) {
        UUID read = lenient(text);
        if (!read.toString().equalsIgnoreCase(text)) {
            throw none(null);
        }
        return read;
    }

    private static UUID lenient(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw none(e);
        }
    }

    private static IllegalArgumentException none(Throwable cause) {
        return new IllegalArgumentException("An id is a UUID such as 01900000-0000-7000-8000-000000000001.", cause);
    }
}
