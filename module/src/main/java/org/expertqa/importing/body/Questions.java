package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.WarningCode;

/** Finds where a text with several questions begins a new one: at {@code Q:} lines, or at top headings that ask. */
public final class Questions {

    private static final int MOST = 100;

    private Questions() {}

    /** The lines of each question with its answer; what stands before the first is left to stand unassigned. */
    public static List<List<Line>> split(List<Line> lines, Findings findings) {
        List<Integer> starts = starts(lines);
        if (starts.size() < 2) {
            return List.of(LabelledQuestion.without(lines, findings));
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
        List<List<Line>> questions = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            questions.add(lines.subList(starts.get(i), end));
        }
        return questions;
    }

    private static List<Integer> starts(List<Line> lines) {
        List<Integer> labelled = new ArrayList<>();
        List<Integer> headed = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Heads.isQuestionLabel(lines.get(i))) {
                labelled.add(i);
            }
            if (isTopQuestion(lines.get(i))
                    && titles.add(Word.form(lines.get(i).bare().text()))) {
                headed.add(i);
            }
        }
        return labelled.size() > 1 ? labelled : headed;
    }

    private static boolean isTopQuestion(Line line) {
        return line.heading()
                .filter(heading -> heading.level() == 1
                        && Sentences.isQuestion(heading.text().text()))
                .isPresent();
    }
}
