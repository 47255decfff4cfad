package org.expertqa.search.index;

import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How texts are taken apart into the words that are looked up: for five languages, for the East Asian ones, for the rest. */
enum Analysis {
    ENGLISH("en", EnglishAnalyzer::new),
    GERMAN("de", GermanWords::new),
    FRENCH("fr", FrenchAnalyzer::new),
    SPANISH("es", SpanishAnalyzer::new),
    ARABIC("ar", ArabicAnalyzer::new),
    EAST_ASIAN("cjk", CJKAnalyzer::new),
    OTHER("other", StandardAnalyzer::new);

    private final String code;
    private final Supplier<Analyzer> analyzer;

    Analysis(String code, Supplier<Analyzer> analyzer) {
        this.code = code;
        this.analyzer = analyzer;
    }

    /** The one for a language, by the first part of its tag. */
    static Analysis of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            case "ar" -> ARABIC;
            case "ja", "zh", "ko" -> EAST_ASIAN;
            default -> OTHER;
        };
    }

    /** The name of the analyzer, and the end of the names of its fields. */
    String code() {
        return code;
    }

    Analyzer analyzer() {
        return analyzer.get();
    }

    /** The title as it is asked. */
    String question() {
        return "question_" + code;
    }

    String quickAnswer() {
        return "quick_" + code;
    }

    /** Everything there is to read, question and quick answer included. */
    String text() {
        return "text_" + code;
    }

    /** Whether a word with a wrong letter is still nearly the same word; two signs of an East Asian script are not. */
    boolean knowsTypingErrors() {
        return this != EAST_ASIAN;
    }
}
