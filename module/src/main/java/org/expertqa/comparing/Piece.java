package org.expertqa.comparing;

/** A stretch of a comparison: words that both texts have, or that one of them has alone. */
public record Piece(Kind kind, String text) {

    /** Which of the two texts a piece stands in. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the earlier one alone. */
        REMOVED,
        /** In the later one alone. */
        ADDED
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    Piece and(String more) {
        return new Piece(kind, text + more);
    }
}
