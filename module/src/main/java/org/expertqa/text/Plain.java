package org.expertqa.text;

import java.util.regex.Pattern;

/** Plain one-line or many-line text as an author typed it. */
public final class Plain {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]");

    private Plain() {}

    /** A text, such as the name of a file, as it may stand in a line of a log: what can not be seen in it as a number. */
    public static String visible(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(sign -> String.format("\\\\u%04X", sign.group().codePointAt(0)));
    }

    /** The text, or the empty text where a file or form left it out: null does not travel. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
