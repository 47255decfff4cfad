package org.expertqa.search.index;

import java.util.Optional;
import org.expertqa.content.Mark;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Where one index is, and all in which its kind differs from others. */
interface Place {

    /** Opens the index there, or an empty one; what is there is whole. */
    CloseableSearchMapping open();

    /** How far the index has followed the contents; empty while it is not built to the end, or is no longer there. */
    Optional<Mark> mark();

    void mark(Mark reached);

    /** The words that tell an answer from most others, as something to look for. */
    SearchPredicate telling(SearchMapping mapping, AnswerDocument answer);

    /** What a failure means to who uses the index: that it is damaged, that it is away, or a fault of ours. */
    RuntimeException meaning(RuntimeException failure);
}
