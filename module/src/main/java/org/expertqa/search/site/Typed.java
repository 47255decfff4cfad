package org.expertqa.search.site;

import java.util.regex.Pattern;
import org.expertqa.search.SearchQuery;

/** Words as somebody typed them into a search box. */
record Typed(String words) {

    /** Signs for machines, those that Unicode keeps for programs, and what stands for bytes that are none. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\x{FDD0}-\\x{FDEF}\\x{FFFD}]");

    boolean isTooLong() {
        return words.codePointCount(0, words.length()) > SearchQuery.MOST_CHARACTERS;
    }

    boolean isText() {
        return !NO_TEXT.matcher(words).find();
    }

    /** Only the text of it, without space at its ends. */
    String text() {
        return NO_TEXT.matcher(words).replaceAll(" ").strip();
    }
}
