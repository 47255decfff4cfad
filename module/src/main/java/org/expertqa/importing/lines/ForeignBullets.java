package org.expertqa.importing.lines;

import java.util.List;

/** The list items of a part that begin with a sign Markdown does not know: {@code •}, {@code –} or {@code ·}. */
final class ForeignBullets {

    private static final int DEEPEST_FIRST = 3;
    private final List<Line> lines;
    private final int margin;

    ForeignBullets(List<Line> lines) {
        this.lines = lines;
        this.margin = margin(lines);
    }

    /** The sign of a line with the space behind it; empty where it has none. */
    Stretch mark(Line line) {
        return line.bare().upTo(length(line));
    }

    /** What stands behind the sign; all of the line where it has none. */
    Stretch behindMark(Line line) {
        return length(line) > 0 ? line.bare().from(length(line)) : line.stretch();
    }

    /** The mark that Markdown has for the sign, as deep as the sign stands. */
    String markOf(Line line) {
        return length(line) > 0 ? " ".repeat(Math.max(0, line.indent() - margin)) + "* " : "";
    }

    /** Whether a list with such signs begins right under a line of text. */
    boolean beginListAt(int index) {
        if (length(lines.get(index)) == 0 || !lines.get(index - 1).is(LineKind.TEXT)) {
            return false;
        }
        int first = index - 1;
        while (first > 0 && lines.get(first).is(LineKind.TEXT)) {
            first--;
        }
        return !lines.get(first).is(LineKind.BULLET);
    }

    private static int length(Line line) {
        return line.is(LineKind.BULLET) ? ListMarker.foreignBullet(line.bare()) : 0;
    }

    /** A list that is indented as a whole is moved to the edge, where it is no code. */
    private static int margin(List<Line> lines) {
        boolean mixed = lines.stream()
                .anyMatch(line -> line.is(LineKind.NUMBERED) || (line.is(LineKind.BULLET) && length(line) == 0));
        int least = lines.stream()
                .filter(line -> length(line) > 0)
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
        return !mixed && least > DEEPEST_FIRST ? least : 0;
    }
}
