package org.expertqa.content;

import java.util.Locale;

/** How far the review of an item has come. */
public enum Stage {
    /** Nobody was asked to review it. */
    NOT_SENT,
    /** A reviewer is asked to look at it. */
    IN_REVIEW,
    /** One revision of it was signed off. */
    APPROVED,
    /** A reviewer has looked at it and wants it changed. */
    SENT_BACK;

    /** The stage as it is stored and as words are found by it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage of this word. */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
