package org.expertqa.content;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All items of all types with their revisions and publications. Saving appends a revision; publishing points to one for a
 * period; what is live at an instant follows from the pointers, so nothing has to run for a schedule to take effect.
 */
public interface Contents {

    /** A new id that no item has; ids made later sort behind it. */
    ItemId nextId();

    /**
     * Appends a revision. With {@code expectedRevision} 0 the item is made; a content without a slug gets one from its
     * title, numbered when another item has it. Content that is the same as the latest makes no revision.
     *
     * @throws StaleRevision when the latest revision is not the expected one; nothing is stored
     * @throws NotStorable when the content is over 500 KB as JSON, or is not text
     */
    <T> Revision<T> save(ContentType<T> type, ItemId id, int expectedRevision, T content, Author by, String note);

    /**
     * Makes a revision public for a period. From its beginning on it replaces what was public or planned, and its slug
     * takes effect, the old one then leading to the item.
     *
     * @param edit what that changes; the first publication is always a substantive one, and the revision that was public
     *     before is none
     * @throws PublicationRefused when the content, its slug or a required reference stands in the way; names every field
     * @throws NotFound when there is no such item or revision
     */
    <T> void publish(ContentType<T> type, ItemId id, int revision, Period period, Edit edit, Author by);

    /** The same as a substantive edit without a note. */
    default <T> void publish(ContentType<T> type, ItemId id, int revision, Period period, Author by) {
        publish(type, id, revision, period, Edit.SUBSTANTIVE, by);
    }

    /** Ends what is public now and forgets what was planned; a second time it does nothing. */
    void withdraw(ItemId id, Author by);

    <T> Optional<Revision<T>> latest(ContentType<T> type, ItemId id);

    <T> Optional<Revision<T>> revision(ContentType<T> type, ItemId id, int number);

    /** What the slug leads to at an instant. */
    <T> Resolution<T> live(ContentType<T> type, Slug slug, Instant at);

    /** The same for what stands in an address; what is no slug leads to nothing. */
    default <T> Resolution<T> live(ContentType<T> type, String slug, Instant at) {
        return Slug.of(slug).map(each -> live(type, each, at)).orElseGet(Resolution.Missing::new);
    }

    /** What is live of one item at an instant; never moved, for an id leads to the item under whatever slug. */
    <T> Resolution<T> live(ContentType<T> type, ItemId id, Instant at);

    /** Those of the items that are of the type and live at the instant, by id; one statement for any number. */
    <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at);

    /**
     * Live items that pass the filter, the latest publication first, at most {@code limit}; one statement, which reads as
     * much as it shows, however many items there are.
     */
    <T> Slice<Live<T>> list(ContentType<T> type, Filter filter, Optional<Cursor> after, int limit);

    /** Live items in the order of their ids from {@code first} on, at most {@code limit}; one statement. */
    <T> List<Live<T>> walk(ContentType<T> type, ItemId first, Instant at, int limit);

    /** All live items of the type in runs of {@code size}, in the order of their ids; reads one index through. */
    List<Portion> portions(ContentType<?> type, Instant at, int size);

    /** All items of a type with their state, drafts included, by id; at most {@code limit}, behind {@code after}. */
    List<ItemSummary> items(ContentType<?> type, Optional<ItemId> after, int limit);

    /** One item of the type with its state, whatever it is. */
    Optional<ItemSummary> item(ContentType<?> type, ItemId id);

    /** The item that has this slug, in whatever state, or had it before. */
    Optional<ItemId> find(ContentType<?> type, Slug slug);

    /** The items whose latest or live revision refers to this one. */
    List<ItemId> usedBy(ItemId id);

    /** Removes an item for good with its revisions, publications and source; leaves an audit line without the words. */
    void purge(ItemId id, Author by);
}
