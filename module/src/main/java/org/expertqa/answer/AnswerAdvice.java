package org.expertqa.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expertqa.text.RichText;

/** What we advise whoever writes an answer. It never blocks: {@link AnswerRules} does. */
public final class AnswerAdvice {

    public static final int FEWEST_WORDS = 25;
    public static final int MOST_WORDS = 60;
    public static final int MOST_CHARACTERS = 320;
    public static final int LONGEST_TITLE = 70;
    public static final int LONGEST_DESCRIPTION = 160;
    private static final String QUESTION_MARKS = "?？؟";

    private final ExpertAnswer answer;
    private final List<Advice> advice = new ArrayList<>();

    private AnswerAdvice(ExpertAnswer answer) {
        this.answer = answer;
    }

    /** All of it, in the order of the page. */
    public static List<Advice> of(ExpertAnswer answer) {
        AnswerAdvice all = new AnswerAdvice(answer);
        all.question();
        all.quickAnswer();
        all.body();
        all.around();
        all.searchEngines();
        return List.copyOf(all.advice);
    }

    private void question() {
        String question = answer.question().strip();
        boolean asks = !question.isEmpty() && QUESTION_MARKS.indexOf(question.charAt(question.length() - 1)) >= 0;
        when(!question.isEmpty() && !asks, "question", "questionMark");
    }

    private void quickAnswer() {
        String text = answer.quickAnswer();
        if (text.isBlank()) {
            return;
        }
        int words = WordCount.of(text, Locale.forLanguageTag(answer.language()));
        int characters = length(text);
        when(words < FEWEST_WORDS, "quickAnswer", "fewWords", words, FEWEST_WORDS);
        when(words > MOST_WORDS, "quickAnswer", "manyWords", words, MOST_WORDS);
        when(characters > MOST_CHARACTERS, "quickAnswer", "manyCharacters", characters, MOST_CHARACTERS);
    }

    private void body() {
        boolean nothing = answer.introduction().isBlank() && answer.sections().isEmpty();
        when(nothing, "introduction", "noBody");
        for (int i = 0; i < answer.sections().size(); i++) {
            RichText body = answer.sections().get(i).body();
            when(body.isBlank(), "sections[" + i + "].body", "emptySection");
        }
    }

    private void around() {
        when(answer.topics().isEmpty(), "topics", "noTopic");
        for (int i = 0; i < answer.citations().size(); i++) {
            Citation citation = answer.citations().get(i);
            boolean bare = citation.title().isBlank() && !citation.url().isBlank();
            when(bare, "citations[" + i + "].title", "untitledSource");
        }
    }

    private void searchEngines() {
        answer.seo().ifPresent(seo -> {
            int title = length(seo.title());
            int description = length(seo.description());
            when(title > LONGEST_TITLE, "seo.title", "longTitle", title, LONGEST_TITLE);
            when(description > LONGEST_DESCRIPTION, "seo.description", "longTitle", description, LONGEST_DESCRIPTION);
        });
    }

    private void when(boolean applies, String field, String name, Integer... numbers) {
        if (applies) {
            advice.add(Advice.of(field, name, numbers));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
