package org.expertqa.answer.admin;

import java.util.Locale;

/** How a field of the editor is filled in: one line, several lines, rich text of blocks or in a line, a day, or yes and no. */
enum FieldKind {
    LINE,
    TEXT,
    BLOCK,
    INLINE,
    DAY,
    CHECK;

    /** The kind as templates ask for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
