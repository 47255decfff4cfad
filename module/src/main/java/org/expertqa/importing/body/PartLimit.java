package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.report.Unreadable;

/** How many headings and parts one answer may have: far more than anybody reads. */
final class PartLimit {

    private static final int MOST = 300;
    private int count;

    private PartLimit() {}

    static PartLimit ofParts() {
        return new PartLimit();
    }

    /** Refuses lines among which are more headings and labels than that, before anything costly is done with them. */
    static void check(List<Line> lines, LineLabels labels) {
        PartLimit limit = new PartLimit();
        lines.stream().filter(line -> isHead(line, labels)).forEach(limit::count);
    }

    void count(Line head) {
        count++;
        if (count > MOST) {
            throw new Unreadable(head.number(), "The answer has over " + MOST + " headings; divide it.");
        }
    }

    private static boolean isHead(Line line, LineLabels labels) {
        return line.is(LineKind.HEADING)
                || (line.is(LineKind.TEXT) && labels.whole(line.bare()).isPresent());
    }
}
