package org.expertqa.importing;

import java.util.List;

/** Blank lines around and within a run of lines. */
final class Blanks {

    private Blanks() {}

    /** The lines without the blank ones at both ends. */
    static List<Line> trim(List<Line> lines) {
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

    static boolean within(List<Line> lines) {
        return trim(lines).stream().anyMatch(Line::isBlank);
    }
}
