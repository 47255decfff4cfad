package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;

/** When a revision is public: from an instant, and until another one or for good; the end is not part of it. */
public record Period(Instant from, Optional<Instant> until) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "A period ends after it begins: from " + from + " until " + until.get() + ".");
        }
    }

    public static Period from(Instant from) {
        return new Period(from, Optional.empty());
    }

    public static Period between(Instant from, Instant until) {
        return new Period(from, Optional.of(until));
    }
}
