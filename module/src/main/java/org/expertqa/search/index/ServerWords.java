package org.expertqa.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;

/** How an OpenSearch takes texts apart, and how it finds the telling words of one: as Lucene does in the home folder. */
final class ServerWords {

    private ServerWords() {}

    static void define(ElasticsearchAnalysisConfigurationContext context) {
        for (Analysis analysis : Analysis.values()) {
            if (analysis != Analysis.GERMAN) {
                context.analyzer(analysis.code()).type(type(analysis));
            }
        }
        german(context);
        beginnings(context);
    }

    private static String type(Analysis analysis) {
        return switch (analysis) {
            case ENGLISH -> "english";
            case FRENCH -> "french";
            case SPANISH -> "spanish";
            case ARABIC -> "arabic";
            case EAST_ASIAN -> "cjk";
            case GERMAN, OTHER -> "standard";
        };
    }

    /** The same as {@link GermanWords}. */
    private static void german(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("german_stop_words").type("stop").param("stopwords", "_german_");
        context.tokenFilter("german_endings").type("stemmer").param("language", "german");
        context.analyzer(Analysis.GERMAN.code())
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "german_stop_words", "german_normalization", "german_endings");
    }

    /** The same as {@link WordBeginnings}. */
    private static void beginnings(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("all_beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", WordBeginnings.LONGEST)
                .param("preserve_original", true);
        context.analyzer(WordBeginnings.BEGINNINGS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "all_beginnings");
        context.analyzer(WordBeginnings.AS_TYPED)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding");
    }

    /** The question {@code more_like_this}, which Hibernate Search has no words for. */
    static JsonNode telling(long answers, AnswerDocument answer) {
        Analysis analysis = Analysis.of(answer.language());
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        ObjectNode like = question.putObject("more_like_this");
        like.putArray("fields").add(analysis.question()).add(analysis.quickAnswer());
        like.putArray("like").add(Likeness.text(answer));
        like.put("min_term_freq", 1);
        like.put("min_doc_freq", Likeness.SHARED);
        like.put("max_doc_freq", Likeness.mostAnswersWithAWord(answers));
        like.put("min_word_length", Likeness.shortestWord(analysis));
        like.put("max_query_terms", Likeness.TELLING_WORDS);
        like.put("minimum_should_match", Integer.toString(Likeness.SHARED));
        like.put("boost_terms", 1);
        ArrayNode nothing = like.putArray("stop_words");
        Likeness.tellNothing(analysis).stream().sorted().forEach(nothing::add);
        return question;
    }
}
