package org.expertqa.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;

/** How Lucene takes texts apart, and how it finds the telling words of one. */
final class LuceneWords {

    private LuceneWords() {}

    static void define(LuceneAnalysisConfigurationContext context) {
        for (Analysis analysis : Analysis.values()) {
            context.analyzer(analysis.code()).instance(analysis.analyzer());
        }
        context.analyzer(WordBeginnings.BEGINNINGS).instance(new WordBeginnings(true));
        context.analyzer(WordBeginnings.AS_TYPED).instance(new WordBeginnings(false));
    }

    static Query telling(IndexReader reader, AnswerDocument answer) throws IOException {
        Analysis analysis = Analysis.of(answer.language());
        MoreLikeThis like = new MoreLikeThis(reader);
        like.setAnalyzer(analysis.analyzer());
        like.setMinTermFreq(1);
        like.setMinDocFreq(Likeness.SHARED);
        like.setMaxDocFreq(Likeness.mostAnswersWithAWord(reader.numDocs()));
        like.setMinWordLen(Likeness.shortestWord(analysis));
        like.setStopWords(Likeness.tellNothing(analysis));
        like.setMaxQueryTerms(Likeness.TELLING_WORDS);
        like.setBoost(true);
        String[] fields = {analysis.question(), analysis.quickAnswer()};
        like.setFieldNames(fields);
        Collection<Object> text = List.of(Likeness.text(answer));
        Query words = like.like(Map.of(fields[0], text, fields[1], text));
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Likeness.SHARED);
        ((BooleanQuery) words).clauses().forEach(some::add);
        return some.build();
    }
}
