package org.expertqa.importing.lines;

/** Tells a sentence by its end. */
public final class Sentences {

    private static final String ENDS = ".!?…:;。！？：؟۔";
    private static final String CLOSING = "\"'”’»)]*_`";

    private Sentences() {}

    /** Whether a text ends in a mark that ends a sentence, or a clause that leads on. */
    public static boolean isEnded(String text) {
        int i = text.length();
        while (i > 0 && CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0;
    }

    public static boolean isQuestion(String text) {
        return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟");
    }

    /** Whether a text asks, quotes and marks at its end aside, in one of the scripts with a mark for it. */
    public static boolean asks(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return isQuestion(text.substring(0, end)) || text.endsWith("\u037E") || text.indexOf('\u055E') >= 0;
    }

    /** Whether a text is one sentence: no end of a sentence with more words behind it. */
    public static boolean isOne(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean end = ".!?؟".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            boolean endOfEast = "。！？".indexOf(text.charAt(i)) >= 0;
            if ((end && begins(text.charAt(i + 2))) || (endOfEast && Character.isLetter(text.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** A capital, an opening mark of Spanish, or a letter of a script without capitals, which an initial is not. */
    private static boolean begins(char c) {
        return Character.isUpperCase(c) || "¿¡".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_LETTER;
    }
}
