package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;

/** The lines above the quick answer, or above the first heading, where a mail has its subject and its greeting. */
final class LetterHead {

    private final List<Line> lines;
    private final Layout layout;
    private final LineLabels labels;
    private final int end;

    LetterHead(List<Line> lines, Layout layout, LineLabels labels) {
        this.lines = lines;
        this.layout = layout;
        this.labels = labels;
        this.end = end(lines);
    }

    /** The line that asks, best one of a single sentence; none in a text that has neither quick answer nor heading. */
    Optional<Line> question(boolean endsAtHeading) {
        if (end == lines.size() && !endsAtHeading) {
            return aboveAnswer();
        }
        List<Line> asking = lines.subList(0, end).stream().filter(this::asks).toList();
        return asking.stream()
                .filter(line -> Sentences.isOne(line.bare().text()))
                .findFirst()
                .or(() -> asking.stream().findFirst());
    }

    /** The line that asks right above a labelled answer, when no letter stands there. */
    private Optional<Line> aboveAnswer() {
        Optional<Line> last = Optional.empty();
        for (Line line : lines) {
            if (labels.isLabelOf("answer", line)) {
                return last.filter(LetterHead::isOneQuestion);
            }
            if (labels.isOfLetter(line)) {
                return Optional.empty();
            }
            last = line.isBlank() ? last : Optional.of(line);
        }
        return Optional.empty();
    }

    private static boolean isOneQuestion(Line line) {
        String text = line.bare().text();
        return line.is(LineKind.TEXT)
                && text.length() <= Title.LONGEST_WITHOUT_MARK
                && Sentences.isQuestion(text)
                && Sentences.isOne(text);
    }

    private boolean asks(Line line) {
        return line.is(LineKind.TEXT)
                && line.length() <= Title.LONGEST
                && Sentences.isQuestion(line.bare().text())
                && !labels.isInline(line.bare())
                && beginsASentence(line);
    }

    private boolean beginsASentence(Line line) {
        int index = line.number() - lines.get(0).number();
        Optional<Line> before = index > 0 ? Optional.of(lines.get(index - 1)) : Optional.empty();
        return layout.oneLineIsOneBlock()
                || before.filter(text -> text.is(LineKind.TEXT))
                        .map(text -> text.endsASentence() || text.bare().endsWith(","))
                        .orElse(true);
    }

    private int end(List<Line> lines) {
        int end = 0;
        while (end < lines.size() && !isEnd(lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isEnd(Line line) {
        return line.is(LineKind.HEADING) || labels.isLabelOf("quickAnswer", line) || labels.isQuestionLabel(line);
    }
}
