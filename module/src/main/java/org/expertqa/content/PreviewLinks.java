package org.expertqa.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The preview links that there are. One ends by itself after a week, and as soon as its item is published anew. */
public interface PreviewLinks {

    Duration LIFE = Duration.ofDays(7);

    /**
     * Makes a link; its secret is told here and never again.
     *
     * @param by somebody with an account
     * @throws NotFound when there is no such item
     */
    PreviewToken make(ItemId item, Author by);

    /** The link of the token, while it works; whether its maker still may show the item is asked by whoever shows it. */
    Optional<PreviewLink> find(PreviewToken token);

    /** The links of an item that work, the newest first. */
    List<PreviewLink> of(ItemId item);

    /** Ends a link of an item now; one that has ended already stays so. */
    void revoke(ItemId item, String id, Author by);
}
