package org.expertqa.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the part about the expert: the name in its label, and the bio under it. */
final class ExpertReader {

    private final PartContext context;

    ExpertReader(PartContext context) {
        this.context = context;
    }

    void read(Head head, List<Line> lines) {
        Optional<PersonName> inLabel = head.name();
        inLabel.ifPresentOrElse(name -> labelAround(head, name), () -> context.label(head));
        List<Paragraph> paragraphs = Prose.of(lines, context.layout());
        Optional<PersonName> alone = inLabel.isPresent() ? Optional.empty() : nameAlone(paragraphs);
        alone.ifPresent(this::name);
        List<Paragraph> bio = alone.isPresent() ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
        if (!bio.isEmpty()) {
            bio(bio);
        }
        if (inLabel.isEmpty() && alone.isEmpty()) {
            nameIn(bio);
        }
    }

    private void labelAround(Head head, PersonName name) {
        Stretch text = head.text();
        Stretch begin = name.title().isBlank() ? name.name() : name.title();
        context.findings().label(new Stretch(text.source(), text.from(), begin.from()), head);
        context.findings().span(new Stretch(text.source(), name.name().to(), text.to()), Span.MARKER);
        context.markers(head);
        name(name);
    }

    private void name(PersonName name) {
        context.findings().field(context.targets().expert("displayName"), name.name());
        if (!name.title().isBlank()) {
            context.findings().field(context.targets().expert("honorificPrefix"), name.title());
        }
    }

    private void bio(List<Paragraph> paragraphs) {
        String text = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        List<Stretch> stretches =
                paragraphs.stream().flatMap(p -> p.stretches().stream()).toList();
        context.findings().field(context.targets().expert("bio"), text, stretches);
    }

    private static Optional<PersonName> nameAlone(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .findFirst()
                .filter(first -> first.lines().size() == 1)
                .flatMap(first -> PersonName.of(first.first().bare()));
    }

    /** The name with which a bio begins: "Alice Potter is …". */
    private void nameIn(List<Paragraph> bio) {
        bio.stream().findFirst().map(paragraph -> paragraph.first().bare()).ifPresent(line -> {
            int verb = line.indexOf(" is ");
            Optional<PersonName> name = verb > 0 ? PersonName.of(line.upTo(verb)) : Optional.empty();
            name.ifPresent(found -> context.findings().derived(context.targets().expert("displayName"), found.text()));
        });
    }
}
