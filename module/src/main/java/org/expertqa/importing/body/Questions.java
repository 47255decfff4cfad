package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.WarningCode;

/**
 * Finds where a text with several questions begins a new one: at {@code Q:} lines, at top headings that ask, or, below a
 * title such as {@code FAQ}, at all headings that ask.
 */
public final class Questions {

    private static final int MOST = 100;
    private static final int LONGEST = 300;
    private final List<Line> lines;
    private final LineLabels labels;
    private final Findings findings;

    public Questions(List<Line> lines, LineLabels labels, Findings findings) {
        this.lines = lines;
        this.labels = labels;
        this.findings = findings;
    }

    /** The lines of each question with its answer; what stands before the first is left to stand unassigned. */
    public List<List<Line>> split() {
        List<Integer> starts = starts();
        if (starts.size() < 2) {
            return List.of(new LabelledQuestion(lines, labels, findings).withoutHeadline());
        }
        if (starts.size() > MOST) {
            throw new Unreadable(
                    lines.get(starts.get(MOST)).number(),
                    "The file has over " + MOST + " questions; give each file fewer.");
        }
        findings.warn(
                WarningCode.MULTIPLE_QUESTIONS,
                lines.get(starts.get(1)).number(),
                "question",
                "The text has " + starts.size() + " questions; each became an answer of its own.");
        above(lines.subList(0, starts.get(0)));
        List<List<Line>> questions = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            List<Line> question = new ArrayList<>(i == 0 ? oneLinesAbove(starts.get(0)) : List.of());
            question.addAll(lines.subList(starts.get(i), end));
            questions.add(question);
        }
        return questions;
    }

    private void above(List<Line> above) {
        above.stream()
                .filter(line -> !line.isBlank() && !labels.saysOnlyItself(line))
                .findFirst()
                .ifPresent(line -> LabelledQuestion.leftOut(line, findings));
    }

    private List<Line> oneLinesAbove(int first) {
        return lines.subList(0, first).stream()
                .filter(line -> labels.saysOnlyItself(line))
                .toList();
    }

    private List<Integer> starts() {
        List<Integer> labelled = new ArrayList<>();
        List<Integer> headed = new ArrayList<>();
        List<Integer> asking = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        boolean list = lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(this::isList)
                .isPresent();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (labels.isQuestionLabel(line)) {
                labelled.add(i);
            }
            boolean top = line.heading().filter(heading -> heading.level() == 1).isPresent();
            if (asks(line) && (top || list) && titles.add(Word.form(line.bare().text()))) {
                (top ? headed : asking).add(i);
            }
        }
        return labelled.size() > 1 ? labelled : headed.size() > 1 ? headed : asking;
    }

    /** Whether a title announces several questions. */
    private boolean isList(Line line) {
        return labels.isLabelOf("faq", line);
    }

    private static boolean asks(Line line) {
        Stretch text = line.heading().map(Heading::text).orElse(line.bare());
        boolean candidate = line.is(LineKind.HEADING) || line.is(LineKind.TEXT);
        return candidate
                && text.length() <= LONGEST
                && Sentences.isQuestion(text.text())
                && Sentences.isOne(text.text());
    }
}
