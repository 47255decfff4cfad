package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;

/** Which live items a list shows: those public at an instant, all of them or those that refer to one item. */
public record Filter(Instant at, Optional<ItemId> refersTo) {

    public static Filter liveAt(Instant at) {
        return new Filter(at, Optional.empty());
    }

    public Filter refersTo(ItemId item) {
        return new Filter(at, Optional.of(item));
    }
}
