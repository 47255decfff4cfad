package org.expertqa.importing.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.SectionLabels;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.report.WarningCode;

/** Gives the parts of one answer to the fields they fill. A part of the article that comes again is read as a section. */
final class PartsReader {

    private static final Set<String> ARTICLE = Set.of("question", "answer", "quickAnswer", "expertTake", "nextSteps");
    private static final Set<String> MANY = Set.of("opening", "section", "furniture", "furnitureBelow", "keyTakeaways");
    private static final String SECOND_ANSWER =
            "A second answer begins here; it was read as a section, and you choose whose answer it is.";
    private final PartContext context;
    private final SectionsReader sections;
    private OpeningReader opening;
    private final ClosingReader closing;
    private final Set<String> seen = new HashSet<>();

    PartsReader(PartContext context) {
        this.context = context;
        this.sections = new SectionsReader(context);
        this.closing = new ClosingReader(context);
    }

    void read(List<Part> parts) {
        boolean quick = !context.known().quickAnswer().isEmpty()
                || parts.stream().anyMatch(part -> part.name().equals("quickAnswer"));
        opening = new OpeningReader(context, quick);
        parts.forEach(this::read);
        opening.finish();
        new ExpertFinder(context).find();
    }

    private void read(Part part) {
        String name = part.name();
        boolean late = name.equals("quickAnswer") && !sections.isEmpty();
        if (MANY.contains(name) || isSection(name) || (seen.add(name) && !late)) {
            dispatch(part, name);
        } else {
            again(part, name);
        }
    }

    private void dispatch(Part part, String name) {
        switch (isSection(name) ? "section" : name) {
            case "section" -> sections.read(part);
            case "opening", "question", "answer", "quickAnswer" -> opening.read(part);
            case "keyTakeaways" -> keyTakeaways(part);
            case "furniture" -> {}
            case "furnitureBelow" -> furniture(part);
            default -> closing.read(part);
        }
    }

    /** A list with its heading; the text behind the list is the introduction, where no section stands before. */
    private void keyTakeaways(Part part) {
        List<Line> list = TakeawayList.in(part.lines());
        boolean first = sections.isEmpty();
        sections.read(new Part(part.head(), first ? list : part.lines()));
        if (first) {
            opening.introduce(part.lines().subList(list.size(), part.lines().size()));
        }
    }

    /** Under a line such as "Related articles" stand links to other pages; whole sentences are left for the editor. */
    private void furniture(Part part) {
        PartHead head = part.head().orElseThrow();
        context.findings().furniture(head.line().stretch());
        part.lines().stream()
                .filter(line -> !line.isBlank() && OldPage.isTeaser(line))
                .forEach(line -> context.findings().furniture(line.stretch()));
    }

    private static boolean isSection(String name) {
        return SectionLabels.kind(name).isPresent();
    }

    private void again(Part part, String name) {
        Line line = part.head().orElseThrow().line();
        if (name.equals("answer")) {
            context.warn(WarningCode.MULTIPLE_ANSWERS, line, "expert", SECOND_ANSWER);
        } else {
            String text = line.bare().text();
            context.warn(
                    WarningCode.LOW_CONFIDENCE, line, name, "This label stands here again or late: \"" + text + "\".");
        }
        if (ARTICLE.contains(name)) {
            sections.read(part);
        }
    }
}
