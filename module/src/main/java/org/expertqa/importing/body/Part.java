package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;

/** A head and the lines up to the next one; what stands before the first head has none. */
public record Part(Optional<PartHead> head, List<Line> lines) {

    public String name() {
        return head.map(PartHead::part).orElse("opening");
    }
}
