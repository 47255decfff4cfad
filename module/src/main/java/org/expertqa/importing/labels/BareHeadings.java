package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.expertqa.importing.lines.HeadingSign;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Space;
import org.expertqa.importing.lines.Stretch;

/** Guesses which short lines are headings in a text whose number signs were lost; in doubt a line stays text. */
public final class BareHeadings {

    private static final int LONGEST = 90;
    private static final int LONG_TEXT = 80;
    private static final Set<String> ASKED = Set.of("question", "answer", "answers", "quickAnswer");
    private final List<Line> lines;
    private final Layout layout;
    private final Heads heads;
    private final long numbered;
    private final int[] widest;
    private final int answer;

    public BareHeadings(List<Line> lines, Layout layout, Heads heads) {
        this.lines = lines;
        this.layout = layout;
        this.heads = heads;
        this.numbered = countNumbered();
        this.widest = widest();
        this.answer = answer();
    }

    /** Whether a line is short, no sentence, a block of its own, and has a longer text or a list under it. */
    public boolean isOne(int index) {
        return heads.areUnmarked() && looksLikeOne(index) && isBlock(index) && leadsOn(index);
    }

    /** The head that such a line is; a number before it and emphasis around it are marks. */
    public PartHead head(int index) {
        return new PartHead(lines.get(index), words(index), Optional.empty(), Optional.empty());
    }

    /** Whether a line may be a heading, though not enough speaks for it. */
    public boolean isDoubtful(int index) {
        return looksLikeOne(index) && (isBlock(index) || breaksParagraph(index));
    }

    /** Whether a line stands behind the end of a sentence, and the line below it does not go on with it. */
    private boolean breaksParagraph(int index) {
        return index > 0
                && index + 1 < lines.size()
                && lines.get(index - 1).is(LineKind.TEXT)
                && lines.get(index - 1).endsASentence()
                && lines.get(index + 1).is(LineKind.TEXT)
                && standsOver(index);
    }

    /** Whether a line looks like a heading, wherever it stands. */
    private boolean looksLikeOne(int index) {
        Line line = lines.get(index);
        boolean candidate = line.is(LineKind.TEXT) || (line.is(LineKind.NUMBERED) && isOneOfMany(index));
        boolean shortText = candidate && line.length() <= LONGEST && line.indent() == 0;
        return shortText
                && (!line.endsASentence() || mayAsk(index))
                && !heads.isOfLetter(line)
                && ",،、".indexOf(line.bare().last()) < 0
                && Sentences.isOne(words(index).text())
                && beginsWithAWord(words(index));
    }

    /** A question over a text is a heading below what was asked, but for the line with which the answer begins. */
    private boolean mayAsk(int index) {
        int above = index - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return index > answer
                && above > answer
                && Sentences.isQuestion(words(index).text())
                && isBlock(index)
                && hasMoreBelow(index);
    }

    private boolean hasMoreBelow(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && !lines.get(next).is(LineKind.HEADING);
    }

    /** Where the last label of a question or an answer stands; above it stands what was asked, or -1. */
    private int answer() {
        return IntStream.range(0, lines.size())
                .filter(i ->
                        heads.at(i).filter(head -> ASKED.contains(head.part())).isPresent())
                .max()
                .orElse(-1);
    }

    private static boolean beginsWithAWord(Stretch text) {
        return text.length() > 0 && Character.isLetterOrDigit(text.source().codePointAt(text.from()));
    }

    /** The words of a line without a number before them and without emphasis around all of them. */
    private Stretch words(int index) {
        Stretch words = withoutMark(lines.get(index).bare());
        Stretch inside = HeadingSign.withoutStars(words);
        return inside.length() < words.length() ? withoutMark(inside) : words;
    }

    /** Without a number, a picture, or one of the signs that stand before headings in the East. */
    private static Stretch withoutMark(Stretch text) {
        Stretch words = HeadingSign.without(text);
        return words.from(ListMarker.number(words));
    }

    /** Numbered headings have text under each of them; the items of a list have not. */
    private boolean isOneOfMany(int index) {
        return hasTextBelow(index) && numbered > 1;
    }

    private boolean hasTextBelow(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && (lines.get(next).is(LineKind.TEXT) || lines.get(next).is(LineKind.BULLET))
                && lines.get(next).indent() == 0;
    }

    private long countNumbered() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).is(LineKind.NUMBERED) && hasTextBelow(i))
                .limit(2)
                .count();
    }

    private boolean isBlock(int index) {
        return layout.flattened()
                || (isBlank(index - 1) && (isBlank(index + 1) || standsOver(index)))
                || HeadingSign.begins(lines.get(index).bare());
    }

    /** Whether the line below is no continuation: a list item, or words of which the first would have fitted here. */
    private boolean standsOver(int index) {
        Line below = lines.get(index + 1);
        if (!below.is(LineKind.TEXT)) {
            return below.is(LineKind.BULLET) || below.is(LineKind.NUMBERED);
        }
        return lines.get(index).length() + 1 + firstWord(below) < widest[index + 1];
    }

    /** For each line the longest one from it on to the end of its paragraph. */
    private int[] widest() {
        int[] found = new int[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean text = lines.get(i).is(LineKind.TEXT);
            found[i] = text ? Math.max(lines.get(i).length(), found[i + 1]) : 0;
        }
        return found;
    }

    private static int firstWord(Line line) {
        Stretch bare = line.bare();
        int end = 0;
        while (end < bare.length() && !Space.parts(bare.at(end))) {
            end++;
        }
        return end;
    }

    private boolean isBlank(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    private boolean leadsOn(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && !(looksLikeOne(next) && isBlock(next))
                && heads.at(next).isEmpty()
                && isText(next);
    }

    /** Whether a list or the like begins here, or a paragraph that is long or ends as a sentence does. */
    private boolean isText(int from) {
        if (!lines.get(from).is(LineKind.TEXT)) {
            return true;
        }
        int last = from;
        while (!layout.flattened()
                && last + 1 < lines.size()
                && lines.get(last + 1).is(LineKind.TEXT)) {
            last++;
        }
        return last > from
                || lines.get(from).length() > LONG_TEXT
                || lines.get(from).endsASentence();
    }
}
