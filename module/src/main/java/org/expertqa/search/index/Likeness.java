package org.expertqa.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.expertqa.content.ItemId;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds answers of the same language whose question and quick answer share the telling words of this one's: those that few
 * answers have.
 */
final class Likeness {

    private static final int TELLING_WORDS = 16;
    private static final int SHARED = 2;
    private static final int SHORTEST = 3;
    /** A word that more than one answer in so many has tells nothing, unless there are hardly any answers yet. */
    private static final int ONE_IN = 5;

    private static final int HARDLY_ANY = 5;

    /** What questions are asked with, beyond the few words that are left out of every English text. */
    private static final Set<?> ASKING = Set.of(
            "what", "why", "how", "when", "where", "who", "which", "do", "doe", "did", "can", "could", "should",
            "would", "have", "ha", "had", "from", "about", "more", "than", "them", "you", "your", "our", "mine", "get",
            "need", "want", "much", "mani", "some", "ani", "all", "out", "off", "up");

    private final SearchSession session;
    private final IndexReader reader;

    Likeness(SearchSession session, IndexReader reader) {
        this.session = session;
        this.reader = reader;
    }

    List<ItemId> of(AnswerDocument answer, int most) throws IOException {
        Analysis analysis = Analysis.of(answer.language());
        Query words = words(answer, analysis);
        SearchScope<AnswerDocument> scope = session.scope(AnswerDocument.class);
        return session
                .search(scope)
                .select(scope.projection().id(String.class).toProjection())
                .where(scope.predicate()
                        .bool()
                        .must(scope.predicate().extension(LuceneExtension.get()).fromLuceneQuery(words))
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

    private Query words(AnswerDocument answer, Analysis analysis) throws IOException {
        MoreLikeThis like = new MoreLikeThis(reader);
        like.setAnalyzer(analysis.analyzer());
        like.setMinTermFreq(1);
        like.setMinDocFreq(SHARED);
        like.setMaxDocFreq(Math.max(HARDLY_ANY, reader.numDocs() / ONE_IN));
        like.setMinWordLen(analysis == Analysis.EAST_ASIAN ? 0 : SHORTEST);
        like.setStopWords(analysis == Analysis.ENGLISH ? ASKING : Set.of());
        like.setMaxQueryTerms(TELLING_WORDS);
        like.setBoost(true);
        String[] fields = {analysis.question(), analysis.quickAnswer()};
        like.setFieldNames(fields);
        Collection<Object> text = List.of(answer.question() + "\n" + answer.quickAnswer());
        Query words = like.like(Map.of(fields[0], text, fields[1], text));
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(SHARED);
        ((BooleanQuery) words).clauses().forEach(some::add);
        return some.build();
    }
}
