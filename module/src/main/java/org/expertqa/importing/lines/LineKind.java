package org.expertqa.importing.lines;

/** What a line of Markdown is by its look alone. */
public enum LineKind {
    BLANK,
    /** A fence, or a line between fences. */
    CODE,
    HEADING,
    /** The line of = or - under a heading. */
    UNDERLINE,
    BULLET,
    NUMBERED,
    QUOTE,
    TABLE,
    RULE,
    /** Four columns in or more: a continuation, or code. */
    INDENTED,
    /** A whole line of {@code {% … %}} or {@code {{ … }}}. */
    TEMPLATE_CODE,
    TEXT;

    /** Whether lines of this kind follow each other without a blank line and still are one block. */
    boolean continues(LineKind before) {
        return this == INDENTED || (this == before && this != TEXT);
    }
}
