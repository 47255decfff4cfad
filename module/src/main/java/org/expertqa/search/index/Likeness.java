package org.expertqa.search.index;

import java.util.List;
import java.util.Set;
import org.expertqa.content.ItemId;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds answers of the same language whose question and quick answer share the telling words of this one's: those that few
 * answers have.
 */
final class Likeness {

    static final int TELLING_WORDS = 16;
    static final int SHARED = 2;
    private static final int SHORTEST = 3;
    /** A word that more than one answer in so many has tells nothing, unless there are hardly any answers yet. */
    private static final int ONE_IN = 5;

    private static final int HARDLY_ANY = 5;

    /** What questions are asked with, beyond the few words that are left out of every English text. */
    private static final Set<String> ASKING = Set.of(
            "what", "why", "how", "when", "where", "who", "which", "do", "doe", "did", "can", "could", "should",
            "would", "have", "ha", "had", "from", "about", "more", "than", "them", "you", "your", "our", "mine", "get",
            "need", "want", "much", "mani", "some", "ani", "all", "out", "off", "up");

    private final SearchSession session;

    Likeness(SearchSession session) {
        this.session = session;
    }

    List<ItemId> of(AnswerDocument answer, SearchPredicate telling, int most) {
        SearchScope<AnswerDocument> scope = session.scope(AnswerDocument.class);
        return session
                .search(scope)
                .select(scope.projection().id(String.class).toProjection())
                .where(scope.predicate()
                        .bool()
                        .must(telling)
                        .filter(scope.predicate()
                                .match()
                                .field(DocumentFields.LANGUAGE)
                                .matching(answer.language()))
                        .mustNot(scope.predicate().id().matching(answer.id()))
                        .toPredicate())
                .fetchHits(most)
                .stream()
                .map(ItemId::of)
                .toList();
    }

    static String text(AnswerDocument answer) {
        return answer.question() + "\n" + answer.quickAnswer();
    }

    static int mostAnswersWithAWord(long answers) {
        return (int) Math.max(HARDLY_ANY, answers / ONE_IN);
    }

    static int shortestWord(Analysis analysis) {
        return analysis == Analysis.EAST_ASIAN ? 0 : SHORTEST;
    }

    static Set<String> tellNothing(Analysis analysis) {
        return analysis == Analysis.ENGLISH ? ASKING : Set.of();
    }
}
