package org.expertqa.content;

import java.time.Instant;

/** One revision made public for a period, under a slug: when that began, is going to begin, and who said so. */
public record Publication(int revision, Slug slug, Period period, Edit edit, String by, Instant at) {

    /** Whether it is public at the instant; the others of those ahead are planned. */
    public boolean isLive(Instant now) {
        return !period.from().isAfter(now)
                && period.until().filter(until -> !until.isAfter(now)).isEmpty();
    }

    /** Whether it is public at the instant, or was before. */
    public boolean hasBegun(Instant now) {
        return !period.from().isAfter(now);
    }
}
