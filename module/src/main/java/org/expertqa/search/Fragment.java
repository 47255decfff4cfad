package org.expertqa.search;

import java.util.List;

/** A stretch of an answer's plain text in pieces, some of them marked because they were looked for. */
public record Fragment(List<Piece> pieces) {

    public Fragment {
        pieces = List.copyOf(pieces);
    }

    /** Some text, marked or not; it is text and not markup. */
    public record Piece(String words, boolean marked) {}
}
