package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.Prose;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Span;

/** Reads the part about the expert: the name in its label, and the bio under it. */
final class ExpertReader {

    private final PartContext context;

    ExpertReader(PartContext context) {
        this.context = context;
    }

    void read(PartHead head, List<Line> lines) {
        Optional<NameInText> inLabel = head.name();
        inLabel.ifPresentOrElse(name -> labelAround(head, name), () -> context.label(head));
        Prose prose = Prose.of(lines, context.layout());
        Optional<NameInText> alone = inLabel.isPresent() ? Optional.empty() : nameAlone(prose);
        alone.ifPresent(this::name);
        Prose bio = alone.isPresent() ? prose.withoutFirst() : prose;
        if (!bio.isEmpty()) {
            context.findings().field(context.targets().expert("bio"), bio.text(), bio.stretches());
        }
        if (inLabel.isEmpty() && alone.isEmpty()) {
            nameIn(bio);
        }
    }

    private void labelAround(PartHead head, NameInText name) {
        Stretch text = head.text();
        Stretch whole = name.whole();
        context.findings().label(new Stretch(text.source(), text.from(), whole.from()), head.line(), head.labelName());
        context.findings().span(new Stretch(text.source(), whole.to(), text.to()), Span.MARKER);
        context.markers(head);
        name(name);
    }

    private void name(NameInText name) {
        context.findings().field(context.targets().expert("displayName"), name.name());
        if (!name.title().isBlank()) {
            context.findings().field(context.targets().expert("honorificPrefix"), name.title());
        }
        if (!name.behind().isBlank()) {
            context.findings().field(context.targets().expert(name.fieldBehind()), name.behind());
            context.findings()
                    .marker(new Stretch(
                            name.name().source(),
                            name.name().to(),
                            name.behind().from()));
        }
    }

    private static Optional<NameInText> nameAlone(Prose prose) {
        return prose.first()
                .filter(first -> first.lines().size() == 1)
                .flatMap(first -> NameInText.of(first.first().bare()));
    }

    /** The name with which a bio begins: "Alice Potter is …". */
    private void nameIn(Prose bio) {
        bio.first()
                .map(paragraph -> paragraph.first().bare())
                .flatMap(NameInText::atTheBeginningOf)
                .ifPresent(name -> context.findings().derived(context.targets().expert("displayName"), name.text()));
    }
}
