package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** The line with which a letter ends: who wrote it, and behind a comma where the writer is from. */
public record Signature(Stretch name, Optional<Stretch> place, Line line) {

    private static final String DASHES = "-–—―~";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_UNMARKED = 40;
    private static final int MOST_WORDS_UNMARKED = 5;
    private static final int LONGEST_INITIAL = 2;
    private static final String PAIRS = "()（）[]【】";

    /** A line that a dash begins or that stands in brackets. */
    public static Optional<Signature> marked(Line line) {
        boolean candidate = line.is(LineKind.TEXT) || line.is(LineKind.BULLET);
        Optional<Stretch> inside = candidate && line.length() <= LONGEST + 4 ? inside(line.bare()) : Optional.empty();
        return inside.filter(text -> isShort(text, LONGEST, MOST_WORDS)).map(text -> of(text, line));
    }

    /** A short line that may be one, if it stands where one is expected. */
    public static Optional<Signature> unmarked(Line line) {
        Stretch text = line.bare();
        boolean begins =
                line.is(LineKind.TEXT) && !Character.isLowerCase(text.source().codePointAt(text.from()));
        return begins && isShort(text, LONGEST_UNMARKED, MOST_WORDS_UNMARKED)
                ? Optional.of(of(text, line)).filter(signature -> !signature.isSentence())
                : Optional.empty();
    }

    /** Whether it has a comma and ends as a sentence does, {@code Well, for a while.}; an initial ends so, too. */
    private boolean isSentence() {
        return place.filter(words -> words.endsWith(".") && !endsInAnInitial(words))
                .isPresent();
    }

    private static boolean endsInAnInitial(Stretch words) {
        int last = Math.max(words.text().lastIndexOf(' '), words.text().lastIndexOf('.', words.length() - 2));
        return words.length() - last - 1 <= LONGEST_INITIAL;
    }

    /** The text of a line without a dash before it. */
    public static Optional<Stretch> bare(Line line) {
        Stretch text = line.bare();
        int dashes = dashes(text);
        return text.length() > dashes ? Optional.of(text.from(dashes).strip()) : Optional.empty();
    }

    /** Whether a mark or a place makes it plain that somebody signs. */
    public boolean isPlain() {
        return place.isPresent() || marked(line).isPresent();
    }

    /** Where the line has marks around its words. */
    public List<Stretch> marks() {
        Stretch bare = line.bare();
        int end = place.map(Stretch::to).orElse(name.to());
        Stretch between =
                new Stretch(bare.source(), name.to(), place.map(Stretch::from).orElse(name.to()));
        return List.of(
                new Stretch(bare.source(), bare.from(), name.from()),
                between,
                new Stretch(bare.source(), end, bare.to()));
    }

    private static Signature of(Stretch text, Line line) {
        NameAndPlace parts = NameAndPlace.of(text);
        return new Signature(parts.name(), parts.place(), line);
    }

    private static Optional<Stretch> inside(Stretch bare) {
        int dashes = dashes(bare);
        if (dashes > 0 && dashes < bare.length()) {
            return Optional.of(bare.from(dashes).strip());
        }
        int open = bare.length() > 2 ? PAIRS.indexOf(bare.at(0)) : -1;
        boolean pair = open >= 0 && open % 2 == 0 && bare.last() == PAIRS.charAt(open + 1);
        return pair ? Optional.of(bare.upTo(bare.length() - 1).from(1).strip()) : Optional.empty();
    }

    private static int dashes(Stretch bare) {
        int dashes = 0;
        while (dashes < bare.length() && DASHES.indexOf(bare.at(dashes)) >= 0) {
            dashes++;
        }
        return dashes;
    }

    private static boolean isShort(Stretch text, int longest, int mostWords) {
        return text.length() > 1
                && text.length() <= longest
                && Character.isLetterOrDigit(text.source().codePointAt(text.from()))
                && Word.of(text).size() <= mostWords
                && "?!:;…。？！".indexOf(text.last()) < 0
                && Sentences.isOne(text.text())
                && !text.text().contains("://");
    }
}
