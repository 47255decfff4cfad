package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.Prose;
import org.expertqa.importing.lines.RichBody;

/** Reads what stands behind the sections: the expert's take, the next steps, the expert, the call to action, the small print. */
final class ClosingReader {

    private final PartContext context;

    ClosingReader(PartContext context) {
        this.context = context;
    }

    void read(Part part) {
        PartHead head = part.head().orElseThrow();
        switch (head.part()) {
            case "expertTake" -> expertTake(head, part.lines());
            case "nextSteps" -> nextSteps(head, part.lines());
            case "expert" -> new ExpertReader(context).read(head, part.lines());
            case "callToAction" -> new CallToActionReader(context).read(head, part.lines());
            case "disclaimer" -> disclaimer(head, part.lines());
            case "citations" -> citations(head, part.lines());
            default -> throw new IllegalStateException("No reader for the part " + head.part());
        }
    }

    private void expertTake(PartHead head, List<Line> lines) {
        if (isDefault(head)) {
            context.label(head);
        } else {
            context.labelAsField(head, context.answer("expertTake.heading"));
        }
        context.body(context.answer("expertTake.body"), RichBody.of(lines, context.layout()));
    }

    /** Whether the heading is the one that the page makes itself from the expert's short name. */
    private boolean isDefault(PartHead head) {
        return context.known().isEnglish()
                && head.name()
                        .filter(name -> name.title().isBlank() && isExpert(name))
                        .isPresent();
    }

    private boolean isExpert(NameInText name) {
        return context.known().expert().isEmpty()
                ? context.names().expert().filter(name::agreesWith).isPresent()
                : context.known().expertIsCalled(name);
    }

    private void nextSteps(PartHead head, List<Line> lines) {
        context.label(head);
        List<Step> steps = Steps.of(lines, context.layout(), context.labels().stepWords());
        for (int i = 0; i < steps.size(); i++) {
            String target = context.answer("nextSteps[" + i + "].text");
            context.findings().marker(steps.get(i).marker());
            context.findings().field(target, steps.get(i).text(), steps.get(i).stretches());
        }
    }

    private void disclaimer(PartHead head, List<Line> lines) {
        context.label(head);
        Prose prose = Prose.of(lines, context.layout());
        context.findings().field(context.answer("disclaimer"), prose.text(), prose.stretches());
    }

    private void citations(PartHead head, List<Line> lines) {
        context.label(head);
        List<Line> shown = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < shown.size(); i++) {
            new CitationReader(context, context.answer("citations[" + i + "].")).read(shown.get(i));
        }
    }
}
