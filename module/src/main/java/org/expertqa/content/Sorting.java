package org.expertqa.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a list for editors is sorted, and whether the last comes first. */
public record Sorting(Key key, boolean descending) {

    /** By what. */
    public enum Key {
        CHANGED,
        TITLE,
        CREATED
    }

    /** What changed last comes first. */
    public static final Sorting LATEST_FIRST = new Sorting(Key.CHANGED, true);

    public static final Sorting BY_TITLE = new Sorting(Key.TITLE, false);

    /** The sorting that is written so: {@code title}, or {@code -title} for the other way round. */
    public static Optional<Sorting> of(String text) {
        boolean descending = text.startsWith("-");
        String word = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> word(key).equals(word))
                .findFirst()
                .map(key -> new Sorting(key, descending));
    }

    /** The same the other way round. */
    public Sorting reversed() {
        return new Sorting(key, !descending);
    }

    private static String word(Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return descending ? "-" + word(key) : word(key);
    }
}
