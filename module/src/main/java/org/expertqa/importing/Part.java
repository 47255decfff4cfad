package org.expertqa.importing;

import java.util.List;
import java.util.Optional;

/** A head and the lines up to the next one; what stands before the first head has none. */
record Part(Optional<PartHead> head, List<Line> lines) {

    String name() {
        return head.map(PartHead::part).orElse("opening");
    }
}
