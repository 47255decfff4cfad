package org.expertqa.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What editors look through: all items of a type, whatever their state, with what a list shows of them. */
public interface Overview {

    /** A part of a list, and the place behind its last line while there is more. */
    record Part(List<OverviewLine> lines, Optional<OverviewCursor> next) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** Items that pass the filter, at most {@code limit}; reads along one index, however many there are. */
    Part list(ContentType<?> type, OverviewFilter filter, Sorting sorting, Optional<OverviewCursor> after, int limit);

    /** One item of the type. */
    Optional<OverviewLine> find(ContentType<?> type, ItemId id);

    /** The title of what the latest revision of each item refers to in a role, such as its expert. */
    Map<ItemId, String> named(Collection<ItemId> items, String role);

    /** The languages that items of the type are in, without their varieties. */
    List<String> languages(ContentType<?> type);
}
