package org.expertqa.importing.body;

import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.labels.Bylines;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.OldPage;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.Title;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** Takes the lines that say something by themselves wherever they stand: bylines, dates, furniture, template code. */
final class SingleLines {

    private static final Set<String> FURNITURE = Set.of("furniture", "tableOfContents");
    private final Findings findings;
    private final Title title;
    private final Bylines bylines;
    private final Credits credits;
    private final LineLabels labels;

    SingleLines(Findings findings, Targets targets, Title title, Bylines bylines, LineLabels labels) {
        this.findings = findings;
        this.credits = new Credits(findings, targets, bylines);
        this.title = title;
        this.bylines = bylines;
        this.labels = labels;
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
        if (bylines.nameIn(line).isPresent()) {
            credits.name(line);
            return true;
        }
        if (OldPage.isItsOwn(line) || OldPage.isJump(line)) {
            oldPage(line);
            return true;
        }
        if (labels.isDate(line) && !credits.has("publishedOn")) {
            credits.bareDate(line);
            return true;
        }
        Optional<PartHead> single = head.filter(found -> Heads.ONE_LINE.contains(found.part()));
        single.filter(found -> !credits.has(found.part())).ifPresent(found -> labelled(line, found));
        return single.isPresent();
    }

    /** Notes that a line was read as a heading without being marked as one. */
    void guessed(Line line, String words) {
        String text = line.bare().text();
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "sections",
                "This line has no ## and was read as the heading of a standard section: \"" + text + "\"; write \"## "
                        + words + " {.pitfalls}\" if it is one of pitfalls.");
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

    /** A line of the table of contents. */
    void contents(Line line) {
        findings.furniture(line.stretch());
    }

    void repeatedLabel(PartHead head) {
        findings.label(head.line().bare(), head.line(), head.labelName());
    }

    void underline(Line line) {
        findings.marker(line.stretch());
    }

    private void labelled(Line line, PartHead head) {
        if (FURNITURE.contains(head.part())) {
            findings.furniture(line.stretch());
        } else {
            credits.read(line, head);
        }
    }

    private void oldPage(Line line) {
        findings.furniture(line.stretch());
        if (OldPage.isOffer(line)) {
            low(
                    line,
                    "callToAction",
                    "An offer of the old page was left out: \"" + line.bare().text() + "\".");
        }
    }

    private void low(Line line, String field, String message) {
        findings.warn(WarningCode.LOW_CONFIDENCE, line.number(), field, message);
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
