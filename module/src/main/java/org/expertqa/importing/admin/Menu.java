package org.expertqa.importing.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.answer.Section;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.Places;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.Targets;
import org.expertqa.view.Messages;

/** The fields to which lines can be sent. */
public final class Menu {

    private static final List<String> BEFORE = List.of(
            "question", "questionDetail", "askedBy.displayName", "askedBy.location", "quickAnswer", "introduction");
    private static final List<String> BEHIND = List.of(
            "expertTake.body",
            "nextSteps",
            "callToAction.heading",
            "callToAction.text",
            "callToAction.label",
            "callToAction.url",
            "scopeNote",
            "disclaimer",
            "disclosure");
    private static final List<String> OF_EXPERT = List.of("displayName", "jobTitle", "bio");
    private static final int LONGEST_HEADING = 60;

    private final ReadFile read;
    private final Places places;
    private final Messages words;

    private Menu(ReadFile read, String text, Messages words) {
        this.read = read;
        this.places = new Places(read.spans(), text);
        this.words = words;
    }

    /** One of them. */
    public record Field(String name, String words) {}

    static List<Field> of(ReadFile read, String text, Messages words) {
        return new Menu(read, text, words).fields();
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(Placements.NOTHING, words.get("paste.to.nothing")));
        for (int i = 0; i < read.answers().size(); i++) {
            fields.addAll(ofAnswer(i));
        }
        return fields;
    }

    private List<Field> ofAnswer(int index) {
        Targets targets = new Targets(index);
        String before = read.answers().size() > 1 ? words.get("paste.ofAnswer", index + 1) + " " : "";
        return Stream.of(
                        BEFORE.stream().map(targets::answer).map(this::named),
                        sections(targets, read.answers().get(index).content().sections()).stream(),
                        BEHIND.stream().map(targets::answer).map(this::named),
                        OF_EXPERT.stream().map(targets::expert).map(this::named))
                .flatMap(each -> each)
                .map(field -> new Field(field.name(), before + field.words()))
                .toList();
    }

    private Field named(String target) {
        return new Field(target, FieldName.of(target, words).words());
    }

    private List<Field> sections(Targets targets, List<Section> sections) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int line = places.lineOf(targets.answer("sections[" + i + "].heading"));
            String heading = sections.get(i).heading();
            String shown = heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) + " …" : heading;
            fields.add(new Field(targets.answer("section@" + line), words.get("paste.to.sectionCalled", i + 1, shown)));
        }
        return fields;
    }
}
