package org.expertqa.answer.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the editor, in the groups and the order in which the screen shows them. */
final class AnswerFields {

    static final List<FormField> QUESTION = List.of(
            FormField.text("question", 2), FormField.text("quickAnswer", 4), FormField.block("introduction", 6));
    static final List<FormField> TAKE =
            List.of(FormField.line("expertTake.heading"), FormField.block("expertTake.body", 5));
    static final List<FormField> ASKER = List.of(
            FormField.text("questionDetail", 4),
            FormField.line("askedBy.displayName"),
            FormField.line("askedBy.location"));
    static final List<FormField> CALL = List.of(
            FormField.line("callToAction.heading"),
            FormField.text("callToAction.text", 2),
            FormField.line("callToAction.label"),
            FormField.line("callToAction.url"),
            FormField.check("callToAction.sponsored"));
    static final List<FormField> NOTES =
            List.of(FormField.text("scopeNote", 2), FormField.text("disclosure", 2), FormField.text("disclaimer", 2));
    static final List<FormField> ADDRESS = List.of(FormField.line("slug"), FormField.line("language"));
    static final List<FormField> SEO = List.of(
            FormField.line("seo.title"),
            FormField.text("seo.description", 2),
            FormField.line("seo.canonical"),
            FormField.check("seo.noindex"));
    static final FormField NOTE = FormField.line("note");

    /** Every field that stands by itself. */
    static final List<FormField> ALL = Stream.of(QUESTION, TAKE, ASKER, CALL, NOTES, ADDRESS, SEO, List.of(NOTE))
            .flatMap(List::stream)
            .toList();

    /** The fields that choose other items: one expert, and lists of more. */
    static final String EXPERT = "expert";

    static final List<String> CHOSEN_LISTS = List.of("coAuthors", "topics", "related");

    private static final Map<String, FormField> BY_NAME =
            ALL.stream().collect(Collectors.toMap(FormField::name, Function.identity()));

    private AnswerFields() {}

    /** Whether what stands in the field of this name is one line, so that a browser takes out line breaks. */
    static boolean isLine(String name) {
        if (BY_NAME.containsKey(name)) {
            return BY_NAME.get(name).kind() == FieldKind.LINE;
        }
        String part = name.substring(name.lastIndexOf('.') + 1);
        return Stream.of(EntryList.values())
                .filter(list -> name.startsWith(list.word() + "."))
                .flatMap(list -> list.fields().stream())
                .anyMatch(field -> field.name().equals(part) && field.kind() == FieldKind.LINE);
    }
}
