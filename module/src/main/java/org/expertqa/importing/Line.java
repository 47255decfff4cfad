package org.expertqa.importing;

import java.util.Optional;

/** One line of the source text with its number and its kind. */
record Line(int number, Stretch stretch, LineKind kind, Optional<Heading> heading) {

    Stretch bare() {
        return stretch.strip();
    }

    boolean isBlank() {
        return kind == LineKind.BLANK;
    }

    boolean is(LineKind other) {
        return kind == other;
    }

    int length() {
        return bare().length();
    }

    /** Columns of space before the text; a tab counts four. */
    int indent() {
        return Lines.indent(stretch);
    }

    /** Whether the text ends as a sentence does, closing quotes and marks aside. */
    boolean endsASentence() {
        return Sentences.isEnded(bare().text());
    }
}
