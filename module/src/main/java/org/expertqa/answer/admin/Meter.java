package org.expertqa.answer.admin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.expertqa.answer.AnswerAdvice;
import org.expertqa.answer.WordCount;
import org.expertqa.view.Messages;

/** How long a text is, beside how long it should be; a script goes on counting. */
public record Meter(String words, int most, String now) {

    private static final Map<String, Meter> WANTED = Map.of(
            "quickAnswer",
            new Meter(AnswerAdvice.FEWEST_WORDS + "-" + AnswerAdvice.MOST_WORDS, AnswerAdvice.MOST_CHARACTERS, ""),
            "seo.title",
            new Meter("", AnswerAdvice.LONGEST_TITLE, ""),
            "seo.description",
            new Meter("", AnswerAdvice.LONGEST_DESCRIPTION, ""));

    static Optional<Meter> of(String field, String value, Locale language, Messages text) {
        return Optional.ofNullable(WANTED.get(field)).map(wanted -> wanted.counted(value, language, text));
    }

    private Meter counted(String value, Locale language, Messages text) {
        String characters = text.get("meter.characters", value.codePointCount(0, value.length()), most);
        String both = words.isEmpty()
                ? characters
                : text.get("meter.words", WordCount.of(value, language), words.replace('-', '–')) + " " + characters;
        return new Meter(words, most, both);
    }
}
