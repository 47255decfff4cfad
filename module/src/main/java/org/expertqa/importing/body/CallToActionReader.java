package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LinkAmongWords;
import org.expertqa.importing.lines.LinkInText;
import org.expertqa.importing.lines.Paragraph;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** Reads the call to action: its heading, one paragraph, and a link on a line of its own or else among the words. */
final class CallToActionReader {

    private static final String GAP = "The address was taken out of the middle of this sentence; read it again.";
    private final PartContext context;

    CallToActionReader(PartContext context) {
        this.context = context;
    }

    void read(PartHead head, List<Line> lines) {
        if (isLinkItself(head)) {
            context.findings().label(head.line(), head.labelName());
        } else {
            context.labelAsField(head, target("heading"));
        }
        read(Paragraph.of(lines, context.layout()));
    }

    /** Reads words and their link, wherever they stand. */
    void read(List<Paragraph> paragraphs) {
        boolean linkAlone =
                paragraphs.stream().anyMatch(paragraph -> linkOf(paragraph).isPresent());
        for (Paragraph paragraph : paragraphs) {
            if (!link(paragraph) && !context.findings().has(target("text"))) {
                words(paragraph, linkAlone);
            }
        }
    }

    private void words(Paragraph paragraph, boolean linkAlone) {
        Optional<LinkAmongWords> among = linkAlone ? Optional.empty() : LinkAmongWords.in(paragraph);
        among.ifPresentOrElse(
                this::among, () -> context.findings().field(target("text"), paragraph.text(), paragraph.stretches()));
    }

    private void among(LinkAmongWords found) {
        Findings findings = context.findings();
        findings.field(target("text"), found.text(), found.stretches());
        if (found.standsApart()) {
            found.link().label().ifPresent(label -> findings.field(target("label"), label));
        }
        if (found.leavesAGap()) {
            context.warn(WarningCode.LOW_CONFIDENCE, found.line(), "callToAction.text", GAP);
        }
        findings.field(target("url"), found.link().url());
        found.markers().forEach(findings::marker);
    }

    /** Whether the label is the words of a link, which is read with the lines below. */
    private static boolean isLinkItself(PartHead head) {
        return head.textBehind()
                .filter(link -> link.from() < head.text().from())
                .isPresent();
    }

    private boolean link(Paragraph paragraph) {
        if (context.findings().has(target("url"))) {
            return false;
        }
        return linkOf(paragraph)
                .map(link -> {
                    link.label().ifPresent(label -> context.findings().field(target("label"), label));
                    context.findings().field(target("url"), link.url());
                    link.markers().forEach(context.findings()::marker);
                    return true;
                })
                .orElse(false);
    }

    /** The link that a paragraph is, and nothing else. */
    static Optional<LinkInText> linkOf(Paragraph paragraph) {
        return paragraph.lines().size() > 1
                ? Optional.empty()
                : LinkInText.of(paragraph.first().bare());
    }

    private String target(String field) {
        return context.answer("callToAction." + field);
    }
}
