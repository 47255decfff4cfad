package org.expertqa.answer;

import java.text.BreakIterator;
import java.util.Locale;

/** How many words there are in a text, in languages without spaces, too. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text, Locale language) {
        BreakIterator bounds = BreakIterator.getWordInstance(language);
        bounds.setText(text);
        int words = 0;
        int from = bounds.first();
        for (int to = bounds.next(); to != BreakIterator.DONE; to = bounds.next()) {
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
            from = to;
        }
        return words;
    }
}
