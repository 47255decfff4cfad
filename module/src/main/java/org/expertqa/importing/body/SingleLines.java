package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.LabelMatch;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.Title;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.WrittenDate;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** Takes the lines that say something by themselves wherever they stand: bylines, dates, furniture, template code. */
final class SingleLines {

    private final Findings findings;
    private final Targets targets;
    private final Title title;

    SingleLines(Findings findings, Targets targets, Title title) {
        this.findings = findings;
        this.targets = targets;
        this.title = title;
    }

    /** Takes the line if it is one of these. */
    boolean take(Line line, Optional<PartHead> head) {
        if (line.is(LineKind.TEMPLATE_CODE)) {
            templateCode(line);
            return true;
        }
        if (title.isRepeatedBy(line)) {
            repeatedTitle(line);
            return true;
        }
        Optional<PartHead> single = head.filter(found -> Heads.ONE_LINE.contains(found.part()));
        single.filter(found -> !isTaken(found.part())).ifPresent(found -> labelled(line, found));
        return single.isPresent();
    }

    /** Notes that a line was read as a heading without being marked as one. */
    void guessed(Line line) {
        String text = line.bare().text();
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "sections",
                "This line has no ## and was read as the heading of a standard section: \"" + text + "\"; write \"## "
                        + text + " {.pitfalls}\" if it is one of pitfalls.");
    }

    /** Notes that a short line stays text, though it may have been a heading. */
    void kept(Line line) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "",
                "This short line stays text; a heading begins with ##: \""
                        + line.bare().text() + "\".");
    }

    void underline(Line line) {
        findings.marker(line.stretch());
    }

    /** Whether an earlier line has said this already. */
    private boolean isTaken(String part) {
        return findings.has(targets.answer("source." + part));
    }

    private void labelled(Line line, PartHead head) {
        LabelMatch label = head.label().orElseThrow();
        switch (head.part()) {
            case "byline" -> byline(line, head, label);
            case "bylineEmpty" -> bylineEmpty(line, head);
            case "reviewedBy" -> reviewedBy(line, head, label);
            case "furniture" -> findings.furniture(line.stretch());
            default -> date(line, head, label);
        }
    }

    private void byline(Line line, PartHead head, LabelMatch label) {
        findings.label(line, head.labelName());
        findings.field(targets.answer("source.byline"), line.bare());
        label.date()
                .flatMap(date -> WrittenDate.of(date.text()))
                .ifPresent(date -> findings.derived(targets.answer("source.publishedOn"), date.toString()));
    }

    private void bylineEmpty(Line line, PartHead head) {
        findings.label(line.bare(), line, head.labelName());
        findings.warn(
                WarningCode.BYLINE_EMPTY,
                line.number(),
                "expert",
                "This line should name who wrote it, and names nobody.");
    }

    private void reviewedBy(Line line, PartHead head, LabelMatch label) {
        Stretch name = label.name().orElseThrow().name();
        Stretch bare = line.bare();
        findings.label(new Stretch(bare.source(), bare.from(), name.from()), line, head.labelName());
        findings.field(targets.answer("source.reviewedBy"), name);
    }

    /** A date that can mean one day only; any other stays unassigned. */
    private void date(Line line, PartHead head, LabelMatch label) {
        Stretch text = label.date().orElseThrow();
        Stretch bare = line.bare();
        WrittenDate.of(text.text()).ifPresent(date -> {
            findings.label(new Stretch(bare.source(), bare.from(), text.from()), line, head.labelName());
            findings.field(targets.answer("source." + label.part()), date.toString(), List.of(text));
        });
    }

    private void templateCode(Line line) {
        findings.furniture(line.stretch());
        findings.warn(
                WarningCode.TEMPLATE_CODE_IN_INPUT,
                line.number(),
                "",
                "A line of template code was left out: \"" + line.bare().text() + "\".");
    }

    private void repeatedTitle(Line line) {
        findings.furniture(line.stretch());
        findings.warn(
                WarningCode.TITLE_DUPLICATED,
                line.number(),
                "question",
                "The title stands here again; once is enough.");
    }
}
