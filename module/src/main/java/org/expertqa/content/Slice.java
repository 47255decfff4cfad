package org.expertqa.content;

import java.util.List;
import java.util.Optional;

/** One page of a longer list, and the cursor behind its last entry while there is more. */
public record Slice<E>(List<E> entries, Optional<Cursor> next) {

    public Slice {
        entries = List.copyOf(entries);
    }
}
