package org.expertqa.search.index;

import java.util.List;
import org.expertqa.content.ItemId;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds answers by the beginnings of the words of their question, while they are typed. */
final class Suggesting {

    private static final int EACH = 100;
    private final SearchSession session;
    private final SearchScope<AnswerDocument> scope;

    Suggesting(SearchSession session) {
        this.session = session;
        this.scope = session.scope(AnswerDocument.class);
    }

    List<ItemId> suggest(String beginnings, int most) {
        Wording wording = Wording.of(beginnings);
        if (wording.isBlank()) {
            return List.of();
        }
        return session
                .search(scope)
                .select(scope.projection().id(String.class).toProjection())
                .where(scope.predicate()
                        .match()
                        .field(DocumentFields.BEGINNINGS)
                        .matching(wording.fewWords())
                        .minimumShouldMatchPercent(EACH)
                        .toPredicate())
                .fetchHits(most)
                .stream()
                .map(ItemId::of)
                .toList();
    }
}
