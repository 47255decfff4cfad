package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;

/** A place in a list that is ordered by date, newest first: what comes after this instant and item. */
public record Cursor(Instant at, ItemId item) {

    /** The cursor as it travels in an address; empty when the text is none. */
    public static Optional<Cursor> of(String text) {
        int dot = text.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.ofEpochMilli(Long.parseLong(text, 0, dot, 10));
            return Optional.of(new Cursor(at, ItemId.of(text.substring(dot + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "." + item;
    }
}
