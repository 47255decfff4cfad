package org.expertqa.importing.admin;

import java.util.List;

/** One line of a text that was read, in its pieces. */
public record SourceLine(int number, List<Piece> pieces) {

    public SourceLine {
        pieces = List.copyOf(pieces);
    }

    public String id() {
        return "line-" + number;
    }

    /**
     * A piece of a line: to which field it went, or between two that did.
     *
     * @param look the group of fields that gives it its look; empty for what is between
     * @param name the words for the field, where a stretch begins; empty where it goes on
     */
    public record Piece(String text, String look, String field, String name) {

        public boolean isNamed() {
            return !name.isEmpty();
        }
    }
}
