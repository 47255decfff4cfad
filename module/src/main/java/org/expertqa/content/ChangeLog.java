package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What was saved, published or erased, by whatever process, and when plans come due: what caches and indexes follow. */
public interface ChangeLog {

    /** The number of the last change; 0 when there was none. */
    long latest();

    /** The items that changed behind a number. */
    Set<ItemId> after(long number);

    /** The items whose publication began or ended behind one instant and up to another. */
    Set<ItemId> dueBetween(Instant after, Instant upTo);

    /** The next instant behind this one at which a publication begins or ends. */
    Optional<Instant> nextDue(Instant after);
}
