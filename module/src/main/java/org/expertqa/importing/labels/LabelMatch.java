package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.importing.lines.Stretch;

/** A line that is a label: the part it announces, and the name and the date that stand in it. */
public record LabelMatch(String part, Optional<NameInText> name, Optional<Stretch> date) {

    LabelMatch withName(NameInText found) {
        return new LabelMatch(part, Optional.of(found), date);
    }

    LabelMatch withDate(Stretch found) {
        return new LabelMatch(part, name, Optional.of(found));
    }

    public boolean is(String other) {
        return part.equals(other);
    }
}
