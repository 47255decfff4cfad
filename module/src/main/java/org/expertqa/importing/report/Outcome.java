package org.expertqa.importing.report;

import java.util.Locale;

/** What became of an item, or of a file as a whole. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    DRY_RUN,
    FAILED;

    /** The word of the report. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of a file of which one item became this and another that. */
    public Outcome and(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
