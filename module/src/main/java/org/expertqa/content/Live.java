package org.expertqa.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What visitors see of an item at one instant: the revision that is public then, under which slug, since when the item has
 * been public at all, and when it last changed for its readers, minor edits left aside.
 *
 * @param foundRelated items that were found to be about the same, the nearest first; what is no longer live may be among them
 */
public record Live<T>(
        Slug slug,
        Revision<T> revision,
        Instant publishedAt,
        Instant modifiedAt,
        Optional<Instant> until,
        List<ItemId> foundRelated) {

    public Live {
        foundRelated = List.copyOf(foundRelated);
    }

    /** One that nothing was found related to. */
    public Live(Slug slug, Revision<T> revision, Instant publishedAt, Instant modifiedAt, Optional<Instant> until) {
        this(slug, revision, publishedAt, modifiedAt, until, List.of());
    }

    /** The same with only what others show of the content that refer to it. */
    public Live<T> mentioned(ContentType<T> type) {
        T mention = type.mention().apply(revision.content());
        Revision<T> brief = new Revision<>(
                revision.item(), revision.number(), mention, revision.savedBy(), revision.savedAt(), revision.note());
        return new Live<>(slug, brief, publishedAt, modifiedAt, until);
    }

    public ItemId id() {
        return revision.item();
    }

    public T content() {
        return revision.content();
    }
}
