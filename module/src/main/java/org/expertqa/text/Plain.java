package org.expertqa.text;

/** Plain one-line or many-line text as an author typed it. */
public final class Plain {

    private Plain() {}

    /** The text, or the empty text where a file or form left it out: null does not travel. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
