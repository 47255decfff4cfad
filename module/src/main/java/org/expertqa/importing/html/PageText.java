package org.expertqa.importing.html;

import java.util.HashSet;
import java.util.Set;

/** The text that is taken out of a page, block by block; it knows which of its lines are furniture. */
final class PageText {

    private final StringBuilder text;
    private final Set<Integer> furniture = new HashSet<>();
    private int line;
    private boolean empty = true;

    /** Begins behind what stands in the text already. */
    PageText(String before) {
        text = new StringBuilder(before);
        line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    /** Adds lines, apart from those before them by a line such as an empty one, or by none. */
    void block(String lines, String separator, boolean tight) {
        if (!empty && !tight) {
            append(separator.stripTrailing());
        }
        lines.lines().forEach(this::append);
        empty = false;
    }

    /** Adds a line that is furniture. */
    void furniture(String words) {
        if (!empty && !furniture.contains(line - 1)) {
            append("");
        }
        furniture.add(line);
        append(words);
        empty = false;
    }

    private void append(String words) {
        text.append(words).append('\n');
        line++;
    }

    String text() {
        return text.toString();
    }

    Set<Integer> furniture() {
        return furniture;
    }
}
