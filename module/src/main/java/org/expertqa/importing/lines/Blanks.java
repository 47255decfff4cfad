package org.expertqa.importing.lines;

import java.util.List;

/** Blank lines around and within a run of lines. */
public final class Blanks {

    private Blanks() {}

    /** The lines without the blank ones at both ends. */
    public static List<Line> trim(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    public static boolean within(List<Line> lines) {
        return trim(lines).stream().anyMatch(Line::isBlank);
    }
}
