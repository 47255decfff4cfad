package org.expertqa.content;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that was done in reviewing an item: who did what with which revision, when, with what word. One by which a
 * revision was approved is a sign-off, and says in what role.
 */
public record ReviewStep(Kind kind, int revision, String by, String role, Instant at, String note) {

    public static final int LONGEST_NOTE = 2_000;

    /** What was done. */
    public enum Kind {
        SENT,
        APPROVED,
        SENT_BACK,
        CHECKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
