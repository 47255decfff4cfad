package org.expertqa.importing.lines;

/** What does not show on a page: white space, no-break spaces, and marks of no width. */
public final class Space {

    private static final String INVISIBLE = "\u00AD\u0085\u180E\u200B\u2060\uFEFF";

    private Space() {}

    public static boolean is(int c) {
        return c <= ' '
                || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0));
    }

    /** What parts words: white space and no-break spaces, but no marks of no width. */
    public static boolean parts(int c) {
        return is(c) && INVISIBLE.indexOf(c) < 0;
    }

    /** The first place from {@code from} on that shows, or {@code to}. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place behind the last character before {@code to} that shows, or {@code from}. */
    public static int trim(String text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
