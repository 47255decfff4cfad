package org.expertqa.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.expertqa.content.ItemId;

/**
 * Pages as ready bytes, bounded by their weight. Each is made once however many ask for it, and dropped when an item that
 * it was made from changes, or a publication of it begins or ends.
 */
final class PageCache {

    /** Ready bytes and the items they were made from; none means all. */
    record Page(ReadyBytes bytes, Set<ItemId> madeFrom) {

        boolean isOutOfDate(Set<ItemId> changed) {
            return madeFrom.isEmpty() || !Collections.disjoint(madeFrom, changed);
        }
    }

    private final Cache<String, Page> pages;
    private final ChangeFollower follower;

    PageCache(int megabytes, ChangeFollower follower) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1024L * 1024L)
                .weigher((String address, Page page) -> page.bytes().weight() + 2 * address.length())
                .executor(Runnable::run)
                .build();
        this.follower = follower;
        follower.whenOutOfDate(this::drop);
    }

    /** The page of an address: kept, or made now; empty when what was made is not to be kept. */
    Optional<ReadyBytes> get(String address, Function<String, Page> make) {
        long before = follower.generation();
        Page page = pages.get(address, make);
        if (follower.generation() != before) {
            pages.invalidate(address);
        }
        return Optional.ofNullable(page).map(Page::bytes);
    }

    /** Drops the pages of these items, whose related answers were found anew; lists do not show them. */
    void dropPagesOf(Set<ItemId> items) {
        pages.asMap().values().removeIf(page -> !Collections.disjoint(page.madeFrom(), items));
    }

    private void drop(Set<ItemId> changed) {
        pages.asMap().values().removeIf(page -> page.isOutOfDate(changed));
    }
}
