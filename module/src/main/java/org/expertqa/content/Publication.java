package org.expertqa.content;

import java.time.Instant;

/** Revision <i>n</i> of an item is public under a slug for a period: now, at an earlier time, or as it is planned. */
public record Publication(int revision, Slug slug, Period period, Author by) {

    /** Whether it is public at an instant. */
    public boolean isLive(Instant at) {
        return !period.from().isAfter(at)
                && period.until().filter(until -> !until.isAfter(at)).isEmpty();
    }

    /** Whether it was public at an instant, or before. */
    public boolean hasBegun(Instant at) {
        return !period.from().isAfter(at);
    }
}
