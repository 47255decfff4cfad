package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.importing.lines.Stretch;

/**
 * A line that is a label: the part it announces, the name and the date that stand in it, and whether other words do.
 */
public record LabelMatch(String part, Optional<NameInText> name, Optional<Stretch> date, boolean hasOtherWords) {

    static LabelMatch of(String part) {
        return new LabelMatch(part, Optional.empty(), Optional.empty(), false);
    }

    LabelMatch withName(NameInText found) {
        return new LabelMatch(part, Optional.of(found), date, hasOtherWords);
    }

    LabelMatch withDate(Stretch found) {
        return new LabelMatch(part, name, Optional.of(found), hasOtherWords);
    }

    LabelMatch withOtherWords() {
        return new LabelMatch(part, name, date, true);
    }

    public boolean is(String other) {
        return part.equals(other);
    }
}
