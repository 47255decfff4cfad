package org.expertqa.importing.lines;

import java.util.Optional;

/** One line of the source text with its number and its kind. */
public record Line(int number, Stretch stretch, LineKind kind, Optional<Heading> heading) {

    public Stretch bare() {
        return stretch.strip();
    }

    public boolean isBlank() {
        return kind == LineKind.BLANK;
    }

    public boolean is(LineKind other) {
        return kind == other;
    }

    public int length() {
        return bare().length();
    }

    /** Columns of space before the text; a tab counts four. */
    public int indent() {
        return Lines.indent(stretch);
    }

    /** Whether the text ends as a sentence does, closing quotes and marks aside. */
    public boolean endsASentence() {
        return Sentences.isEnded(bare().text());
    }
}
