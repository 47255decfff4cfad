package org.expertqa.search.index;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Words as a question to the fields of one language: three in four of them must be somewhere in the answer. */
record Words(String words, int errors) {

    private static final float QUESTION = 3f;
    private static final float QUICK_ANSWER = 2f;
    private static final int ALL_OF = 2;
    private static final int PERCENT = 75;

    /** Whether an answer has them, wherever. */
    SearchPredicate in(SearchPredicateFactory f, Analysis analysis) {
        return tolerant(f.match().field(analysis.text()).matching(words), analysis)
                .minimumShouldMatch()
                .ifMoreThan(ALL_OF)
                .thenRequirePercent(PERCENT)
                .end()
                .toPredicate();
    }

    /** The same, and how well. */
    SearchPredicate rated(SearchPredicateFactory f, Analysis analysis) {
        return f.bool()
                .must(in(f, analysis))
                .should(tolerant(
                        f.match().field(analysis.question()).boost(QUESTION).matching(words), analysis))
                .should(tolerant(
                        f.match()
                                .field(analysis.quickAnswer())
                                .boost(QUICK_ANSWER)
                                .matching(words),
                        analysis))
                .toPredicate();
    }

    private MatchPredicateOptionsStep<?> tolerant(MatchPredicateOptionsStep<?> match, Analysis analysis) {
        return errors > 0 && analysis.knowsTypingErrors() ? match.fuzzy(errors, 1) : match;
    }
}
