package org.expertqa.importing.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.expertqa.importing.report.Unreadable;

/** Counts the tags of a page before it is parsed, for a parser takes very long over very many inside one another. */
final class Tags {

    private static final int MOST = 200_000;
    private static final int DEEPEST = 10_000;
    private static final int LONGEST_NAME = 10;

    /** Elements without an end, or whose end is often left away (HTML Living Standard, 13.1.2). */
    private static final Set<String> OPEN_ENDED = Set.of(
            "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
            "param", "source", "td", "th", "tr", "track", "wbr");

    private int all;
    private int open;

    /** A tag whose name, or whose slash, is at this place. */
    void next(byte[] page, int at, int line) {
        if (++all > MOST) {
            throw new Unreadable(1, "The page has over 200,000 tags; an answer has far fewer.");
        }
        boolean ends = at < page.length && page[at] == '/';
        String name = name(page, ends ? at + 1 : at);
        if (name.isEmpty() || OPEN_ENDED.contains(name)) {
            return;
        }
        open = ends ? Math.max(0, open - 1) : open + 1;
        if (open > DEEPEST) {
            throw new Unreadable(line, "The page has over 10,000 tags inside one another; an answer has far fewer.");
        }
    }

    private static String name(byte[] page, int from) {
        int end = from;
        while (end < page.length && end < from + LONGEST_NAME && isLetter(page[end])) {
            end++;
        }
        return new String(page, from, Math.max(0, end - from), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
