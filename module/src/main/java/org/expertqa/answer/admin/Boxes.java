package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;
import org.expertqa.view.Messages;

/** Makes the boxes of a screen out of the form, its problems and the words. */
record Boxes(AnswerForm form, List<FieldProblem> problems, Locale language, Messages text) {

    private static final SectionKinds KINDS = SectionKinds.installed();

    List<Box> of(List<FormField> fields) {
        return fields.stream().map(this::of).toList();
    }

    Box of(FormField field) {
        return box(field, field.name(), field.name(), List.of());
    }

    /** The boxes of one entry of a list; a kind is chosen from those that are installed. */
    List<Box> of(EntryList list, String key) {
        return list.fields().stream()
                .map(field -> box(
                        field,
                        list.name(key, field.name()),
                        list.word() + "." + field.name(),
                        field.name().equals("kind") ? kinds(list.name(key, "kind")) : List.of()))
                .toList();
    }

    private Box box(FormField field, String name, String wordsKey, List<Box.Option> options) {
        String value = form.text(name);
        return new Box(
                name,
                options.isEmpty() ? field.kind().word() : "select",
                field.rows(),
                text.get("box." + wordsKey),
                text.find("box." + wordsKey + ".hint").orElse(""),
                value,
                options,
                Meter.of(name, value, language, text),
                error(name));
    }

    Optional<String> error(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(FieldProblem::sentence)
                .findFirst();
    }

    /** The kinds to choose from, and the one that is chosen also where it is not among them any more. */
    private List<Box.Option> kinds(String name) {
        String chosen = form.text(name);
        List<Box.Option> kinds = new ArrayList<>();
        KINDS.all()
                .forEach(kind -> kinds.add(
                        new Box.Option(kind.name(), kindWords(kind), kind.name().equals(chosen))));
        if (!chosen.isEmpty() && kinds.stream().noneMatch(Box.Option::chosen)) {
            kinds.add(new Box.Option(chosen, chosen, true));
        }
        return kinds;
    }

    /** The kinds of sections with their words; one that came with another jar has its name for words. */
    List<Box.Option> kinds() {
        return KINDS.all().stream()
                .map(kind -> new Box.Option(kind.name(), kindWords(kind), false))
                .toList();
    }

    private String kindWords(SectionKind kind) {
        return text.find("kind." + kind.name()).orElse(kind.name());
    }
}
