package org.expertqa.content;

import java.time.Instant;
import java.util.Optional;

/**
 * What visitors see of an item at one instant: the revision that is public then, under which slug, since when the item has
 * been public at all, and since when with this revision.
 */
public record Live<T>(
        Slug slug, Revision<T> revision, Instant publishedAt, Instant modifiedAt, Optional<Instant> until) {

    public ItemId id() {
        return revision.item();
    }

    public T content() {
        return revision.content();
    }
}
