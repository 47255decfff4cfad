package org.expertqa.comparing;

import java.util.List;

/**
 * Two texts in one: what both have, and what each has alone.
 *
 * @param rough whether more differs than can be told word by word, so that whole lines stand against each other
 */
public record TextComparison(List<Piece> pieces, boolean rough) {

    public TextComparison {
        pieces = List.copyOf(pieces);
    }
}
