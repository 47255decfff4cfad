package org.expertqa.representation;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.Live;
import org.expertqa.content.StoredText;

/** Some items of a list in their order, how many there are in all where that is known, and where the next ones are. */
public record ListPart(List<Live<StoredText>> items, Optional<Long> total, Optional<NextPart> next, boolean isKept) {

    public ListPart {
        items = List.copyOf(items);
    }

    /** A part of all live items by their date. */
    public static ListPart of(List<Live<StoredText>> items, Optional<NextPart> next) {
        return new ListPart(items, Optional.empty(), next, true);
    }

    /** A part of what was found; an index follows the changes at a distance, so it is not kept. */
    public static ListPart found(List<Live<StoredText>> items, long total, Optional<NextPart> next) {
        return new ListPart(items, Optional.of(total), next, false);
    }
}
