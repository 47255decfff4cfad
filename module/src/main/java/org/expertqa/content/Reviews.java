package org.expertqa.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reviews of items: an author sends a revision, a reviewer approves exactly that one or sends it back; and every item may
 * have a day on which somebody looks at it again. A revision that is saved later is not approved by that, and the approval of
 * the earlier one stays told.
 */
public interface Reviews {

    Review of(ItemId id);

    /**
     * Asks for a review of the latest revision.
     *
     * @throws StaleRevision when the revision is not the latest
     * @throws NotFound when there is no such item
     */
    void send(ItemId id, int revision, Author by, String note);

    /**
     * Signs the latest revision off.
     *
     * @param role in what role, as a word
     * @throws StaleRevision when somebody saved another one in between
     * @throws NotFound when there is no such item
     */
    void approve(ItemId id, int revision, Author by, String role, String note);

    /** Says that the revision is to be changed, and how; the same may be wrong as with approving. */
    void sendBack(ItemId id, int revision, Author by, String note);

    /** Sets the day of the next review, or none. */
    void plan(ItemId id, Optional<LocalDate> dueOn);

    /** Leaves a line that somebody has looked at the item and nothing had to change, and sets the next day; makes no revision. */
    void checked(ItemId id, LocalDate next, Author by);

    /** Items that wait for a reviewer, the longest first; behind a place, at most {@code limit}. */
    List<ReviewEntry> waiting(Optional<ReviewEntry> after, int limit);

    /** Items that are due until a day, the longest first; behind a place, at most {@code limit}. */
    List<ReviewEntry> due(LocalDate until, Optional<ReviewEntry> after, int limit);
}
