package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** The one question of a text that stands behind a label, {@code Q: Why …?}, below the head of a mail. */
final class LabelledQuestion {

    private LabelledQuestion() {}

    /** The lines without the text above such a question, which is left to stand unassigned. */
    static List<Line> without(List<Line> lines, Findings findings) {
        int label = label(lines);
        List<Line> above = Blanks.trim(lines.subList(0, label));
        boolean isHead = above.stream().allMatch(line -> line.isBlank() || line.is(LineKind.TEXT))
                && above.stream().noneMatch(LabelledQuestion::isTitleOrQuickAnswer);
        if (label == 0 || above.isEmpty() || !isHead || !asks(lines.subList(label, lines.size()))) {
            return lines;
        }
        leftOut(above.get(0), findings);
        return lines.subList(label, lines.size());
    }

    static void leftOut(Line first, Findings findings) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                first.number(),
                "question",
                "What stands above the question was left out; it is listed as unassigned.");
    }

    private static int label(List<Line> lines) {
        int label = 0;
        while (label < lines.size() && !Heads.isLabelOf("question", lines.get(label))) {
            label++;
        }
        return label;
    }

    private static boolean isTitleOrQuickAnswer(Line line) {
        return Sentences.asks(line.bare().text()) || Heads.isLabelOf("quickAnswer", line);
    }

    /** Whether the label's own line asks, or the first one under it. */
    private static boolean asks(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .anyMatch(line -> Sentences.asks(line.bare().text()));
    }
}
