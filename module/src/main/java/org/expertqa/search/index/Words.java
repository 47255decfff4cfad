package org.expertqa.search.index;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Words as a question to the fields of one language: three in four of them must be somewhere in the answer. */
record Words(String words, int errors, boolean unstemmed) {

    private static final float QUESTION = 3f;
    private static final float QUICK_ANSWER = 2f;
    private static final int ALL_OF = 2;
    private static final int PERCENT = 75;

    static Words asTyped(String words) {
        return new Words(words, 0, false);
    }

    static Words alike(String words, int errors) {
        return new Words(words, errors, false);
    }

    /**
     * With endings and all, and one letter that is wrong: one that is wrong in an ending keeps the ending from being taken off,
     * and then more letters differ than are forgiven.
     */
    static Words withEndings(String words) {
        return new Words(words, 1, true);
    }

    /** Whether an answer has them, wherever; with their endings, whether its question has. */
    SearchPredicate in(SearchPredicateFactory f, Analysis analysis) {
        return unstemmed ? inQuestion(f) : inText(f, analysis);
    }

    private SearchPredicate inText(SearchPredicateFactory f, Analysis analysis) {
        return tolerant(f.match().field(analysis.text()).matching(words), analysis)
                .minimumShouldMatch()
                .ifMoreThan(ALL_OF)
                .thenRequirePercent(PERCENT)
                .end()
                .toPredicate();
    }

    /** The same, and how well. */
    SearchPredicate rated(SearchPredicateFactory f, Analysis analysis) {
        return unstemmed ? inQuestion(f) : ratedText(f, analysis);
    }

    private SearchPredicate ratedText(SearchPredicateFactory f, Analysis analysis) {
        return f.bool()
                .must(inText(f, analysis))
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

    private SearchPredicate inQuestion(SearchPredicateFactory f) {
        return f.match()
                .field(DocumentFields.BEGINNINGS)
                .matching(words)
                .fuzzy(errors, 1)
                .minimumShouldMatch()
                .ifMoreThan(ALL_OF)
                .thenRequirePercent(PERCENT)
                .end()
                .toPredicate();
    }

    private MatchPredicateOptionsStep<?> tolerant(MatchPredicateOptionsStep<?> match, Analysis analysis) {
        return errors > 0 && analysis.knowsTypingErrors() ? match.fuzzy(errors, 1) : match;
    }
}
