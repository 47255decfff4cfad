package org.expertqa.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** How far somebody has followed the changes: the number of the last one that was seen, and when it was looked at. */
public record Mark(long change, Instant at) {

    /** What changed or came due behind a mark, and the mark behind that. */
    public record News(Set<ItemId> items, Mark upTo) {

        public News {
            items = Set.copyOf(items);
        }
    }

    /** Everything there was at that instant has been seen. */
    public static Mark latest(ChangeLog changes, Instant now) {
        return new Mark(changes.latest(), now);
    }

    /** What is behind this mark up to an instant. */
    public News news(ChangeLog changes, Instant now) {
        Set<ItemId> items = new HashSet<>(changes.dueBetween(at, now));
        long latest = changes.latest();
        if (latest != change) {
            items.addAll(changes.after(change));
        }
        return new News(items, new Mark(latest, now));
    }
}
