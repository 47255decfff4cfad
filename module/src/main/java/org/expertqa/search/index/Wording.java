package org.expertqa.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** What was typed, cut where it would cost too much to look for: behind so many words, and earlier where typing errors are allowed. */
record Wording(String words, String fewWords, int longest) {

    private static final int MOST = 32;
    private static final int FEW = 8;
    private static final int SHORT = 3;
    private static final int MIDDLING = 5;
    /** Longer words are none that somebody mistypes, and each letter more makes it dearer to look for its like. */
    private static final int LONG = 40;

    static Wording of(String typed) {
        String text = Marked.unmarked(typed);
        try (Tokenizer words = new StandardTokenizer()) {
            words.setReader(new java.io.StringReader(text));
            words.reset();
            return read(text, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording read(String typed, TokenStream words) throws IOException {
        OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
        int number = 0;
        int few = 0;
        int end = 0;
        int longest = 0;
        while (number < MOST && words.incrementToken()) {
            number++;
            end = place.endOffset();
            few = number <= FEW ? end : few;
            longest = Math.max(longest, end - place.startOffset());
        }
        return new Wording(typed.substring(0, end), typed.substring(0, few), longest);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** How many letters may differ before another word is meant. */
    int typingErrors() {
        if (longest <= SHORT || longest > LONG) {
            return 0;
        }
        return longest <= MIDDLING ? 1 : 2;
    }
}
