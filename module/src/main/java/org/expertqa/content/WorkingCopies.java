package org.expertqa.content;

import java.util.List;
import java.util.Optional;

/** Everybody's working copies, at most one of an item for each account. */
public interface WorkingCopies {

    /** How many an account may have. */
    int MOST = 200;

    /**
     * Keeps a working copy in place of the one that the account had of the item.
     *
     * @throws NotStorable when the content is over 500 KB as JSON, or is not text
     * @throws TooManyWorkingCopies when the account has as many of other items as it may have
     */
    <T> WorkingCopy<T> keep(ContentType<T> type, ItemId item, String account, int base, T content, String note);

    <T> Optional<WorkingCopy<T>> find(ContentType<T> type, ItemId item, String account);

    /** All that the account has of the type, the latest first. */
    <T> List<WorkingCopy<T>> list(ContentType<T> type, String account);

    /** Forgets the account's working copy of the item; without one it does nothing. */
    void drop(ItemId item, String account);
}
