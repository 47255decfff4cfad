package org.expertqa.importing.body;

import java.util.List;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.LinkAmongWords;
import org.expertqa.importing.lines.Paragraph;
import org.expertqa.importing.report.WarningCode;

/** Reads what stands below the list of next steps and leads somewhere, a few words and one link: a call to action without a label. */
final class OfferReader {

    private static final int MOST_PARAGRAPHS = 2;
    private final PartContext context;

    OfferReader(PartContext context) {
        this.context = context;
    }

    void read(List<Part> parts) {
        if (parts.stream().noneMatch(part -> part.name().equals("callToAction"))) {
            parts.stream()
                    .filter(part -> part.name().equals("nextSteps"))
                    .map(this::below)
                    .filter(OfferReader::isOffer)
                    .findFirst()
                    .ifPresent(this::offer);
        }
    }

    private List<Paragraph> below(Part part) {
        List<Line> lines =
                Steps.behind(part.lines(), context.layout(), context.labels().stepWords());
        return Paragraph.of(lines, context.layout());
    }

    private static boolean isOffer(List<Paragraph> paragraphs) {
        List<Paragraph> words = withoutHeading(paragraphs);
        boolean plain = words.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .allMatch(line -> line.is(LineKind.TEXT));
        long addresses = words.stream()
                .filter(paragraph -> paragraph.text().contains("://"))
                .count();
        return plain
                && words.size() <= MOST_PARAGRAPHS
                && addresses == 1
                && words.stream().anyMatch(OfferReader::leadsSomewhere);
    }

    private static boolean leadsSomewhere(Paragraph paragraph) {
        return LinkAmongWords.in(paragraph).isPresent();
    }

    private static List<Paragraph> withoutHeading(List<Paragraph> paragraphs) {
        boolean headed = !paragraphs.isEmpty() && paragraphs.get(0).first().is(LineKind.HEADING);
        return paragraphs.subList(headed ? 1 : 0, paragraphs.size());
    }

    private void offer(List<Paragraph> paragraphs) {
        Line first = paragraphs.get(0).first();
        first.heading().ifPresent(heading -> heading(heading, first));
        new CallToActionReader(context).read(withoutHeading(paragraphs));
        context.warn(
                WarningCode.LOW_CONFIDENCE,
                first,
                "callToAction",
                "From here on no label says what this is; it was read as the call to action: \""
                        + first.bare().text() + "\".");
    }

    private void heading(Heading heading, Line line) {
        context.findings().field(context.answer("callToAction.heading"), heading.text());
        context.findings().markersAround(heading.text(), line.bare());
    }
}
