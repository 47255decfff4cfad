package org.expertqa.importing.body;

import java.util.Optional;
import org.expertqa.answer.SectionKind;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.SectionLabels;
import org.expertqa.importing.lines.RichBody;
import org.expertqa.importing.report.Findings;

/** Reads headed parts as the sections of the answer; the kind follows from the attribute, or else from the label. */
final class SectionsReader {

    private final PartContext context;
    private int count;
    private boolean begun;

    SectionsReader(PartContext context) {
        this.context = context;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether a section stands above that is not a list of key points. */
    boolean haveBegun() {
        return begun;
    }

    void read(Part part) {
        PartHead head = part.head().orElseThrow();
        begun = begun || !head.part().equals("keyTakeaways");
        Findings findings = context.findings();
        String section = context.answer("sections[" + count++ + "].");
        heading(head, section + "heading");
        kind(head).ifPresent(kind -> findings.derived(section + "kind", kind.name()));
        head.id().ifPresent(id -> findings.derived(section + "id", id));
        context.body(section + "body", RichBody.of(part.lines(), context.layout()));
    }

    private void heading(PartHead head, String target) {
        if (SectionLabels.kind(head.part()).isPresent() || head.part().equals("keyTakeaways")) {
            context.labelAsField(head, target);
        } else {
            context.findings().field(target, head.text());
            context.markers(head);
        }
    }

    private static Optional<SectionKind> kind(PartHead head) {
        return head.kind().or(() -> SectionLabels.kind(head.part()));
    }
}
