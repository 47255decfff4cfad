package org.expertqa.importing.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.labels.OldPage;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.SectionLabels;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.report.WarningCode;

/** Gives the parts of one answer to the fields they fill. A part of the article that comes again is read as a section. */
final class PartsReader {

    private static final Set<String> ARTICLE = Set.of("question", "answer", "quickAnswer", "expertTake", "nextSteps");
    private static final Set<String> ANSWERING = Set.of("answer", "answers");
    private static final Set<String> MANY =
            Set.of("opening", "section", "furniture", "furnitureBelow", "keyTakeaways", "answers");
    private static final String SECOND_ANSWER =
            "A second answer begins here; it was read as a section, and you choose whose answer it is.";
    private final PartContext context;
    private final SectionsReader sections;
    private OpeningReader opening;
    private boolean othersAnswer;
    private final ClosingReader closing;
    private final Set<String> seen = new HashSet<>();

    PartsReader(PartContext context) {
        this.context = context;
        this.sections = new SectionsReader(context);
        this.closing = new ClosingReader(context);
    }

    void read(List<Part> parts) {
        boolean quick = !context.known().quickAnswer().isEmpty()
                || parts.stream().anyMatch(part -> part.name().equals("quickAnswer"))
                || parts.stream().filter(part -> part.name().equals("answer")).count() > 1;
        opening = new OpeningReader(context, quick);
        (asksAbove(parts) ? askedAbove(parts) : parts).forEach(this::read);
        opening.finish();
        new OfferReader(context).read(parts);
        new ExpertFinder(context, othersAnswer).find();
    }

    /** Whether text without a label stands above a labelled answer, and no labelled question does. */
    private boolean asksAbove(List<Part> parts) {
        return parts.size() > 1
                && parts.get(0).name().equals("opening")
                && ANSWERING.contains(parts.get(1).name())
                && !context.findings().has(context.answer("questionDetail"))
                && parts.stream().noneMatch(part -> part.name().equals("question"));
    }

    /** What stands above the answer is what was asked. */
    private List<Part> askedAbove(List<Part> parts) {
        new LetterReader(context.findings(), context.targets(), context.layout())
                .read(parts.get(0).lines(), context.labels());
        return parts.subList(1, parts.size());
    }

    private void read(Part part) {
        String name = part.name();
        boolean late = name.equals("quickAnswer") && sections.haveBegun();
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
            case "answers" -> answers(part);
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

    /** Under a line such as "Other answers" somebody else answers. */
    private void answers(Part part) {
        othersAnswer = true;
        context.warn(WarningCode.MULTIPLE_ANSWERS, part.head().orElseThrow().line(), "expert", SECOND_ANSWER);
        sections.read(part);
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
