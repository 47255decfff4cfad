package org.expertqa.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.importing.SectionIds;
import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.labels.SectionLabels;

/** Writes the parts of an answer as an author would: a title, the quick answer, headed sections, numbered steps. */
final class AnswerBody {

    private final ExpertAnswer answer;
    private final Optional<String> expertCalled;
    private final Set<String> elsewhere;
    private final Labels labels;
    private final UsualLabels usual;

    /** {@code elsewhere} names the fields that stand in the front matter. */
    AnswerBody(ExpertAnswer answer, Optional<String> expertCalled, Set<String> elsewhere, Labels labels) {
        this.answer = answer;
        this.expertCalled = expertCalled;
        this.elsewhere = elsewhere;
        this.labels = labels;
        this.usual = UsualLabels.of(answer.language(), labels);
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        add(blocks, "question", () -> "# " + answer.question());
        add(blocks, "quickAnswer", () -> headed(usual.over("quickAnswer"), answer.quickAnswer()));
        add(blocks, "introduction", () -> answer.introduction().source());
        add(blocks, "sections", this::sections);
        answer.expertTake()
                .ifPresent(take -> add(
                        blocks,
                        "expertTake",
                        () -> headed(takeHeading(), take.body().source())));
        add(blocks, "nextSteps", () -> headed(usual.over("nextSteps"), steps()));
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private void add(List<String> blocks, String field, Supplier<String> text) {
        if (!elsewhere.contains(field)) {
            blocks.add(text.get());
        }
    }

    private String sections() {
        List<Section> bare = answer.sections().stream()
                .map(section -> new Section("", section.kind(), section.heading(), section.body()))
                .toList();
        List<Section> derived = SectionIds.complete(bare);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Section section = answer.sections().get(i);
            String id = section.id().equals(derived.get(i).id()) ? "" : "#" + section.id();
            texts.add(headed(
                    section.heading() + attributes(id, kind(section)),
                    section.body().source()));
        }
        return String.join("\n\n", texts);
    }

    /** The kind, where the heading alone would not tell it. */
    private String kind(Section section) {
        boolean told = SectionLabels.kindOf(section.heading(), labels, answer.language())
                .filter(section.kind()::equals)
                .isPresent();
        return told ? "" : "." + section.kind();
    }

    private static String attributes(String id, String kind) {
        String both = (id + " " + kind).strip();
        return both.isEmpty() ? "" : " {" + both + "}";
    }

    private String takeHeading() {
        String heading = answer.expertTake().orElseThrow().heading();
        return heading.isEmpty() ? usual.over("expertTake", expertCalled.orElse("Expert")) : heading;
    }

    private String steps() {
        List<String> lines = new ArrayList<>();
        for (NextStep step : answer.nextSteps()) {
            lines.add((lines.size() + 1) + ". " + step.text().source());
        }
        return String.join("\n", lines);
    }

    private static String headed(String heading, String text) {
        return text.isEmpty() ? "## " + heading : "## " + heading + "\n\n" + text;
    }
}
