package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.importing.lines.Stretch;

/**
 * A line that is a label: the part it announces, whether that is certain, the name and the date that stand in it, and
 * whether other words do.
 */
public record LabelMatch(
        String part, boolean weak, Optional<NameInText> name, Optional<Stretch> date, Optional<Stretch> otherWords) {

    static LabelMatch of(Label label) {
        return new LabelMatch(label.part(), label.weak(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    LabelMatch withName(NameInText found) {
        return new LabelMatch(part, weak, name.or(() -> Optional.of(found)), date, otherWords);
    }

    LabelMatch withDate(Stretch found) {
        return new LabelMatch(part, weak, name, Optional.of(found), otherWords);
    }

    LabelMatch withOtherWords(Stretch found) {
        return new LabelMatch(part, weak, name, date, Optional.of(found));
    }

    public boolean hasOtherWords() {
        return otherWords.isPresent();
    }

    /** Whether it greets, or closes a letter. */
    boolean isOfLetter() {
        return is("greeting") || is("closing");
    }

    public boolean is(String other) {
        return part.equals(other);
    }
}
