package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/**
 * The one question of a text that stands behind a label, {@code Q: Why …?}. One sentence is the question itself, whatever
 * stands above it: the head of a mail, or the headline of a page, which then is the title for search engines.
 */
final class LabelledQuestion {

    private static final int LONGEST = 300;
    private final List<Line> lines;
    private final LineLabels labels;
    private final Findings findings;
    private final int label;

    LabelledQuestion(List<Line> lines, LineLabels labels, Findings findings) {
        this.lines = lines;
        this.labels = labels;
        this.findings = findings;
        this.label = label();
    }

    /** The lines without the text above such a question; bylines, dates and furniture above it are read on. */
    List<Line> withoutHeadline() {
        List<Line> above = Blanks.trim(lines.subList(0, label));
        List<Line> rest = new ArrayList<>(
                above.stream().filter(line -> labels.saysOnlyItself(line)).toList());
        List<Line> left = above.stream()
                .filter(line -> !line.isBlank() && !labels.saysOnlyItself(line))
                .toList();
        if (label == lines.size() || above.isEmpty() || !isHead(left) || !asksOnce(above)) {
            return lines;
        }
        left.stream().findFirst().ifPresent(this::headline);
        rest.addAll(lines.subList(label, lines.size()));
        return rest;
    }

    static void leftOut(Line first, Findings findings) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                first.number(),
                "question",
                "What stands above the question was left out; it is listed as unassigned.");
    }

    private void headline(Line line) {
        if (!isTitle(line)) {
            leftOut(line, findings);
            return;
        }
        Stretch text = line.heading().map(Heading::text).orElse(line.bare());
        findings.field(new Targets(0).answer("seo.title"), text);
        findings.markersAround(text, line.bare());
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "seo.title",
                "The question stands below this headline, which became the title for search engines.");
    }

    private int label() {
        int index = 0;
        while (index < lines.size() && !labels.isQuestionLabel(lines.get(index))) {
            index++;
        }
        return index;
    }

    /** A headline and nothing else, or the head of a mail. */
    private boolean isHead(List<Line> above) {
        boolean mail = above.stream().allMatch(line -> line.is(LineKind.TEXT) && !isTitle(line));
        return above.stream().noneMatch(line -> labels.isLabelOf("quickAnswer", line))
                && (mail || (above.size() == 1 && isTitle(above.get(0))));
    }

    private static boolean isTitle(Line line) {
        return line.is(LineKind.HEADING)
                || (line.is(LineKind.TEXT) && Sentences.asks(line.bare().text()));
    }

    /** Whether the label's own line asks in one sentence, or the first one under it, and it is not the title again. */
    private boolean asksOnce(List<Line> above) {
        Optional<String> question = labels.inline(lines.get(label))
                .flatMap(PartHead::textBehind)
                .or(() -> lines.subList(label + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(Line::bare))
                .map(Stretch::text);
        return question.filter(text -> text.length() <= LONGEST && Sentences.asks(text) && Sentences.isOne(text))
                .filter(text -> above.stream().noneMatch(line -> isSame(line, text)))
                .isPresent();
    }

    private static boolean isSame(Line line, String text) {
        Stretch title = line.heading().map(Heading::text).orElse(line.bare());
        return title.length() <= LONGEST && Word.form(title.text()).equals(Word.form(text));
    }
}
