package org.expertqa.answer.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list of the editor whose entries have fields of their own: its name, and what an entry is made of. */
enum EntryList {
    SECTIONS("sections", FormField.line("kind"), FormField.line("heading"), FormField.block("body", 7)),
    NEXT_STEPS("nextSteps", new FormField("text", FieldKind.INLINE, 2)),
    CITATIONS(
            "citations",
            FormField.line("title"),
            FormField.line("publisher"),
            FormField.line("url"),
            new FormField("accessedOn", FieldKind.DAY, 1));

    /** How many entries a list of the form may have, several times what can be published. */
    static final int MOST_ENTRIES = 400;

    private final String word;
    private final List<FormField> fields;

    EntryList(String word, FormField... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    static Optional<EntryList> of(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** The name of the list in the content and in the form. */
    String word() {
        return word;
    }

    List<FormField> fields() {
        return fields;
    }

    /** The name of one field of one entry. */
    String name(String key, String field) {
        return word + "." + key + "." + field;
    }

    /** The names of all fields of one entry. */
    List<String> names(String key) {
        return fields.stream().map(field -> name(key, field.name())).toList();
    }
}
