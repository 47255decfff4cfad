package org.expertqa.content.admin;

import java.util.List;
import java.util.Locale;
import org.expertqa.content.Revision;
import org.expertqa.content.StoredText;

/** A revision with its content taken apart into fields. */
record ReadRevision(Revision<StoredText> revision, List<ContentField> fields) {

    ReadRevision {
        fields = List.copyOf(fields);
    }

    int number() {
        return revision.number();
    }

    /** The language that it says it is written in; {@link Locale#ROOT} where it says none. */
    Locale language() {
        return fields.stream()
                .filter(field -> field.name().equals("language"))
                .map(field -> Locale.forLanguageTag(field.text()))
                .findFirst()
                .orElse(Locale.ROOT);
    }
}
