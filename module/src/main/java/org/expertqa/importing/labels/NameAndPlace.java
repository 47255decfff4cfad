package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.importing.lines.Stretch;

/** Who somebody is, and where from: {@code Anna, Leeds}, or {@code Anna (Leeds)}. */
public record NameAndPlace(Stretch name, Optional<Stretch> place) {

    private static final String COMMAS = ",，、،";
    private static final String OPEN = "(（";
    private static final String CLOSED = ")）";

    public static NameAndPlace of(Stretch text) {
        int mark = mark(text);
        Stretch behind = text.from(Math.min(mark + 1, text.length())).strip();
        boolean bracket = mark < text.length() && OPEN.indexOf(text.at(mark)) >= 0;
        Stretch place =
                bracket && isClosed(behind) ? behind.upTo(behind.length() - 1).strip() : behind;
        boolean placed = mark > 0 && !place.isBlank() && (!bracket || isClosed(behind));
        return placed
                ? new NameAndPlace(text.upTo(mark).strip(), Optional.of(place))
                : new NameAndPlace(text, Optional.empty());
    }

    private static boolean isClosed(Stretch behind) {
        return behind.length() > 0 && CLOSED.indexOf(behind.last()) >= 0;
    }

    private static int mark(Stretch text) {
        int i = 0;
        while (i < text.length() && COMMAS.indexOf(text.at(i)) < 0 && OPEN.indexOf(text.at(i)) < 0) {
            i++;
        }
        return i;
    }
}
