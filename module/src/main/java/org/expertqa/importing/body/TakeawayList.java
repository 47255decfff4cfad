package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/** The list under a label such as {@code Key Takeaways}; all lines, when there is no list. */
final class TakeawayList {

    private TakeawayList() {}

    static List<Line> in(List<Line> lines) {
        int end = 0;
        boolean listed = false;
        while (end < lines.size() && (!listed || !isTextBehindList(lines, end))) {
            listed = listed || isItem(lines.get(end));
            end++;
        }
        return lines.subList(0, end);
    }

    private static boolean isItem(Line line) {
        return line.is(LineKind.BULLET) || line.is(LineKind.NUMBERED);
    }

    /** Text below a list is not its item going on when a blank line is between, or when the item has ended. */
    private static boolean isTextBehindList(List<Line> lines, int index) {
        Line line = lines.get(index);
        Line before = lines.get(index - 1);
        return line.is(LineKind.TEXT) && line.indent() == 0 && (before.isBlank() || before.endsASentence());
    }
}
