package org.expertqa.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.ItemId;

/** Which answers were found to be about the same as another, the nearest first; kept, so that a page need not search. */
public interface RelatedAnswers {

    /** How many are kept for one answer. */
    int MOST = 6;

    /** Those of one answer; what is no longer live may be among them. One look-up. */
    List<ItemId> of(ItemId answer);

    /** Keeps them in place of those that were kept before. */
    void keep(Map<ItemId, List<ItemId>> related);

    /** Answers behind this one, by id, that nothing was ever kept for. */
    List<ItemId> missing(Optional<ItemId> after, int limit);
}
