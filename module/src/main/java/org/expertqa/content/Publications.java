package org.expertqa.content;

import java.time.Instant;
import java.util.List;

/** What is public of an item and what is planned, and the way to take a plan back. */
public interface Publications {

    /** What is public now and everything that is planned, the earliest first. */
    List<Publication> ahead(ItemId id);

    /**
     * Takes back the plan that begins at an instant; what it would have ended goes on as it was meant to.
     *
     * @throws NotFound when no plan begins then, or it has begun
     */
    void cancel(ItemId id, Instant from, Author by);
}
