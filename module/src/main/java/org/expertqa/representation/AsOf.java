package org.expertqa.representation;

import java.time.Instant;
import java.util.Set;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;

/** The instant whose state is shown, and when it was asked for: what was taken off the site between the two is not shown. */
public record AsOf(Instant at, Instant asked) {

    /** What is so at the moment. */
    public static AsOf now(Instant now) {
        return new AsOf(now, now);
    }

    public boolean isEarlier() {
        return at.isBefore(asked);
    }

    /** Those of the items that were not taken off the site since; at the moment none was, and nothing is read. */
    public Set<ItemId> stillPublic(Contents contents, ContentType<?> type, Set<ItemId> ids) {
        return isEarlier() ? contents.live(type.asStored(), ids, asked).keySet() : ids;
    }
}
