package org.expertqa.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of an item over time: who saved it when, and what was public of it; never reads what the revisions say. */
public interface History {

    /** The revisions of an item that are numbered below {@code before}, the latest first, at most {@code limit}. */
    List<RevisionLine> revisions(ItemId id, int before, int limit);

    /** The publications of the revisions from {@code first} to {@code last}, in the order of time. */
    List<Publication> publications(ItemId id, int first, int last);

    /** What was public at an instant, or is planned to be. */
    Optional<Publication> liveAt(ItemId id, Instant at);

    /** What items are called now, in whatever state they are; one that is not there any more is left out. */
    Map<ItemId, String> titles(Collection<ItemId> ids);
}
