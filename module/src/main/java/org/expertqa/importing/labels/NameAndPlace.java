package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** Who somebody is, and where from: {@code Anna, Leeds}, {@code Anna (Leeds)} or {@code Anna from Leeds}. */
public record NameAndPlace(Stretch name, Optional<Stretch> place) {

    private static final String COMMAS = ",，、،";
    private static final String OPEN = "(（";
    private static final String CLOSED = ")）";
    private static final int MOST_WORDS = 4;

    public static NameAndPlace of(Stretch text) {
        int mark = mark(text);
        Stretch behind = text.from(Math.min(mark + 1, text.length())).strip();
        boolean bracket = mark < text.length() && OPEN.indexOf(text.at(mark)) >= 0;
        Stretch place =
                bracket && isClosed(behind) ? behind.upTo(behind.length() - 1).strip() : behind;
        boolean placed = mark > 0 && !place.isBlank() && (!bracket || isClosed(behind));
        return placed
                ? new NameAndPlace(text.upTo(mark).strip(), Optional.of(place))
                : behindAWord(text).orElseGet(() -> new NameAndPlace(text, Optional.empty()));
    }

    /** {@code Familie T. aus Goslar}: a few words before such a word, and a name behind it. */
    private static Optional<NameAndPlace> behindAWord(Stretch text) {
        return NameWords.of("from").stream()
                .map(word -> " " + word + " ")
                .filter(word -> text.indexOf(word) > 0)
                .map(word -> split(text, text.indexOf(word), word.length()))
                .filter(found -> Word.of(found.name()).size() <= MOST_WORDS)
                .filter(found -> found.place().filter(NameAndPlace::isName).isPresent())
                .findFirst();
    }

    private static NameAndPlace split(Stretch text, int end, int length) {
        return new NameAndPlace(
                text.upTo(end).strip(), Optional.of(text.from(end + length).strip()));
    }

    private static boolean isName(Stretch place) {
        int words = Word.of(place).size();
        return words > 0
                && words <= MOST_WORDS
                && !Character.isLowerCase(place.text().codePointAt(0));
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
