package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.expertqa.importing.labels.Bylines;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.Known;
import org.expertqa.importing.labels.KnownNames;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.Title;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;

/** Reads the body of one answer: finds its title and its parts, and gives each part to the field it fills. */
public final class AnswerReader {

    private final Findings findings;
    private final Targets targets;
    private final Known known;
    private final LineLabels labels;
    private final Optional<NameInText> writer;

    public AnswerReader(
            Findings findings, Targets targets, Known known, LineLabels labels, Optional<NameInText> writer) {
        this.findings = findings;
        this.targets = targets;
        this.known = known;
        this.labels = labels;
        this.writer = writer;
    }

    /** Reads the lines of the body. */
    public void read(List<Line> all) {
        List<Line> lines = CreditLine.cut(all, labels, findings);
        PartLimit.check(lines, labels);
        Layout layout = Layout.of(lines);
        Title title = Title.of(lines, layout, known.question(), labels);
        List<Line> below = title.line()
                .map(line -> behind(line, lines, above -> labels.saysOnlyItself(above) || title.isRepeatedBy(above)))
                .orElse(lines);
        List<Line> rest = new LetterReader(findings, targets, layout).takeFrom(below, labels);
        Bylines bylines = Bylines.in(rest, labels);
        KnownNames names = KnownNames.in(rest, known, labels, bylines, writer);
        SingleLines singles = new SingleLines(findings, targets, title, bylines, labels);
        List<Part> parts = new Outline(rest, layout, new Heads(rest, layout, names, labels), singles).parts();
        new PartsReader(new PartContext(findings, targets, layout, names, known, labels)).read(parts);
        new OpeningChecks(findings, targets, known, labels).check(lines);
    }

    /** Takes the title out. What stands before a title that is marked as one is read on; before a bare one it stays. */
    private List<Line> behind(Line title, List<Line> lines, Predicate<Line> saysOnlyItself) {
        Stretch text = title.heading().map(Heading::text).orElse(title.bare());
        findings.field(targets.answer("question"), text);
        findings.markersAround(text, title.bare());
        int index = lines.indexOf(title);
        List<Line> above = lines.subList(0, index);
        List<Line> rest = new ArrayList<>(
                title.is(LineKind.HEADING)
                        ? above
                        : above.stream().filter(saysOnlyItself).toList());
        if (!title.is(LineKind.HEADING)) {
            above(above, saysOnlyItself);
        }
        rest.addAll(lines.subList(behindUnderline(lines, index + 1), lines.size()));
        return rest;
    }

    private void above(List<Line> lines, Predicate<Line> saysOnlyItself) {
        lines.stream()
                .filter(line -> !line.isBlank() && !saysOnlyItself.test(line))
                .findFirst()
                .ifPresent(line -> LabelledQuestion.leftOut(line, findings));
    }

    private int behindUnderline(List<Line> lines, int next) {
        Optional<Line> underline = lines.stream().skip(next).findFirst().filter(line -> line.is(LineKind.UNDERLINE));
        underline.ifPresent(line -> findings.marker(line.stretch()));
        return underline.isPresent() ? next + 1 : next;
    }
}
