package org.expertqa.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.search.Fragment;
import org.expertqa.search.Fragment.Piece;

/** Reads a stretch of text with signs around what was found; the signs are no characters that a text has. */
final class Marked {

    static final String BEGIN = "\uFDD0";
    static final String END = "\uFDD1";
    private static final Pattern SIGNS = Pattern.compile("[\uFDD0\uFDD1\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int BEFORE = 120;
    private static final int MOST = 320;

    private Marked() {}

    /** A text without characters that would be taken for the signs, or that are halves of one and can not be sent. */
    static String unmarked(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }

    /** The pieces of a stretch; of a very long one those around the first word that was found. */
    static Fragment fragment(String stretch) {
        String text = around(SPACES.matcher(stretch.strip()).replaceAll(" "));
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean marked = text.startsWith(BEGIN, at);
            int end = text.indexOf(marked ? END : BEGIN, at);
            String piece = text.substring(at, end < 0 ? text.length() : end);
            add(pieces, unmarked(piece), marked);
            at = end < 0 ? text.length() : end + (marked ? 1 : 0);
        }
        return new Fragment(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, marked));
        }
    }

    private static String around(String text) {
        int first = Math.max(0, text.indexOf(BEGIN));
        int from = first <= BEFORE ? 0 : behindASpace(text, first - BEFORE);
        boolean whole = text.length() - from <= MOST;
        int to = whole ? text.length() : beforeASpace(text, from + MOST);
        return (from > 0 ? "… " : "") + text.substring(from, to) + (whole ? "" : " …");
    }

    private static int behindASpace(String text, int at) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > at + BEFORE / 2
                ? text.offsetByCodePoints(0, text.codePointCount(0, at))
                : space + 1;
    }

    private static int beforeASpace(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < at - BEFORE / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, at)) : space;
    }
}
