package org.expertqa.importing.lines;

/** What stands before or around the words of a heading that is not marked as one: pictures, signs of the East, stars. */
public final class HeadingSign {

    private static final String NO_SIGNS = "©®°™";

    private HeadingSign() {}

    /** Whether a text begins with a picture, or with a sign such as {@code ■}. */
    public static boolean begins(Stretch text) {
        int type = text.length() > 1 ? Character.getType(first(text)) : Character.UNASSIGNED;
        return (type == Character.OTHER_SYMBOL && NO_SIGNS.indexOf(first(text)) < 0)
                || type == Character.NON_SPACING_MARK;
    }

    /** The text without such signs before it. */
    public static Stretch without(Stretch text) {
        Stretch words = text;
        while (begins(words)) {
            words = words.from(Character.charCount(first(words))).strip();
        }
        return words;
    }

    /** The text without stars around all of it. */
    public static Stretch withoutStars(Stretch text) {
        boolean bold = text.length() > 4 && text.startsWith("**") && text.endsWith("**");
        return bold ? text.upTo(text.length() - 2).from(2) : text;
    }

    private static int first(Stretch text) {
        return text.source().codePointAt(text.from());
    }
}
