package org.expertqa.search.index;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expertqa.content.ItemId;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds answers by the beginnings of the words of their question, while they are typed. */
final class Suggesting {

    private static final int EACH = 100;
    private static final int LONG_ENOUGH = 5;
    private static final Pattern BEGINNING = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    /** Scripts that are taken apart into single signs. */
    private static final Pattern WITHOUT_SPACES =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

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
        List<ItemId> found = found(asTyped(wording.fewWords()), most);
        return found.isEmpty() ? found(nearlyAsTyped(wording.fewWords()), most) : found;
    }

    private SearchPredicate asTyped(String words) {
        return scope.predicate()
                .match()
                .field(DocumentFields.BEGINNINGS)
                .matching(words)
                .minimumShouldMatchPercent(EACH)
                .toPredicate();
    }

    /** With one letter wrong in each word that is long enough for it, or two that swapped places. */
    private SearchPredicate nearlyAsTyped(String words) {
        var all = scope.predicate().and();
        BEGINNING.matcher(words).results().map(MatchResult::group).forEach(word -> all.add(nearly(word)));
        return all.toPredicate();
    }

    private SearchPredicate nearly(String word) {
        boolean tolerant = Wording.of(word).longest() >= LONG_ENOUGH
                && Wording.of(word).typingErrors() > 0
                && !WITHOUT_SPACES.matcher(word).find();
        return tolerant
                ? scope.predicate()
                        .match()
                        .field(DocumentFields.BEGINNINGS)
                        .matching(word)
                        .fuzzy(1, 1)
                        .minimumShouldMatchPercent(EACH)
                        .toPredicate()
                : asTyped(word);
    }

    private List<ItemId> found(SearchPredicate predicate, int most) {
        return session
                .search(scope)
                .select(scope.projection().id(String.class).toProjection())
                .where(predicate)
                .fetchHits(most)
                .stream()
                .map(ItemId::of)
                .toList();
    }
}
