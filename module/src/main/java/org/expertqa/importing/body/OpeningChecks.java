package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.labels.Known;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** Looks whether what was found over the sections is a question, and the quick answer that the text announces. */
final class OpeningChecks {

    private final Findings findings;
    private final Targets targets;
    private final Known known;
    private final LineLabels labels;

    OpeningChecks(Findings findings, Targets targets, Known known, LineLabels labels) {
        this.findings = findings;
        this.targets = targets;
        this.known = known;
        this.labels = labels;
    }

    void check(List<Line> lines) {
        String question = targets.answer("question");
        if (known.question().isEmpty() && findings.has(question) && !Sentences.asks(findings.text(question))) {
            doesNotAsk(lines, findings.text(question));
        }
        if (known.quickAnswer().isEmpty() && !findings.has(targets.answer("quickAnswer"))) {
            lines.stream()
                    .filter(line -> labels.isLabelOf("quickAnswer", line))
                    .findFirst()
                    .ifPresent(this::noQuickAnswer);
        }
    }

    private void doesNotAsk(List<Line> lines, String question) {
        int number = lines.stream()
                .filter(line -> line.bare().indexOf(question) >= 0)
                .mapToInt(Line::number)
                .findFirst()
                .orElse(1);
        warn(number, "question", "This was read as the question, and does not ask: \"" + question + "\".");
    }

    private void noQuickAnswer(Line label) {
        String text = label.bare().text();
        warn(
                label.number(),
                "quickAnswer",
                "No quick answer was found, though its label stands here: \"" + text + "\".");
    }

    private void warn(int line, String field, String message) {
        findings.warn(WarningCode.LOW_CONFIDENCE, line, field, message);
    }
}
