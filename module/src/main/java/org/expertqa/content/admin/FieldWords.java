package org.expertqa.content.admin;

import org.expertqa.view.Messages;

/** What the fields of contents are called on the screens, and those of their values that are no words of an author. */
record FieldWords(Messages text) {

    /** The label of a field; of a type that another jar brings, its name. */
    String label(String field) {
        return text.find("historyField." + field).orElse(field);
    }

    /** Whether the entries of a list have a name, so that each is looked at by itself. */
    boolean namesEntriesOf(String list) {
        return text.find("historyEntry." + list).isPresent();
    }

    /** What an entry of such a list is called. */
    String entry(String list, int place) {
        return text.get("historyEntry." + list, place);
    }

    String value(boolean stored) {
        return text.get(stored ? "history.yes" : "history.no");
    }

    String value(String field, String stored) {
        return field.equals("sections.kind")
                ? text.find("historyKind." + stored).orElse(stored)
                : stored;
    }
}
