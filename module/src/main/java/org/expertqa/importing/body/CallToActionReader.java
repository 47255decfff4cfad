package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LinkInText;
import org.expertqa.importing.lines.Paragraph;

/** Reads the call to action: its heading, one paragraph, and a link if there is one. */
final class CallToActionReader {

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
        for (Paragraph paragraph : Paragraph.of(lines, context.layout())) {
            if (!link(paragraph) && !context.findings().has(target("text"))) {
                context.findings().field(target("text"), paragraph.text(), paragraph.stretches());
            }
        }
    }

    /** Whether the label is the words of a link, which is read with the lines below. */
    private static boolean isLinkItself(PartHead head) {
        return head.textBehind()
                .filter(link -> link.from() < head.text().from())
                .isPresent();
    }

    private boolean link(Paragraph paragraph) {
        if (paragraph.lines().size() > 1 || context.findings().has(target("url"))) {
            return false;
        }
        return LinkInText.of(paragraph.first().bare())
                .map(link -> {
                    link.label().ifPresent(label -> context.findings().field(target("label"), label));
                    context.findings().field(target("url"), link.url());
                    link.markers().forEach(context.findings()::marker);
                    return true;
                })
                .orElse(false);
    }

    private String target(String field) {
        return context.answer("callToAction." + field);
    }
}
