package org.expertqa.comparing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares texts: line by line, and what differs there word by word. One comparer is for the fields of two contents, and has
 * so much time for all of them; where that ends, or where so much differs that nobody would find through it, it becomes rough.
 */
public final class TextComparer {

    static final int MOST_PIECES = 600;
    private static final int MOST_PIECES_OF_ALL = 20_000;

    private final Locale language;
    private final Effort effort = new Effort();
    private int pieces = MOST_PIECES_OF_ALL;

    /** @param language the language of the texts, which tells what a word is */
    public TextComparer(Locale language) {
        this.language = language;
    }

    public TextComparison compare(String before, String after) {
        Alignment alignment = new Alignment(effort);
        List<String> earlier = lines(before);
        List<String> later = lines(after);
        List<Stretch> lines = alignment.stretches(earlier, later);
        List<Piece> byWords = merged(earlier, later, lines, (found, was, is) -> addWords(found, was, is, alignment));
        if (isReadable(byWords)) {
            return counted(byWords, alignment.isRough());
        }
        List<Piece> byLines = merged(earlier, later, lines, Pieces::changed);
        return counted(isReadable(byLines) ? byLines : whole(before, after), true);
    }

    /** Those of a list that stand in another order than before: of two that changed places, one. */
    public Set<String> moved(List<String> before, List<String> after) {
        Set<String> taken = new LinkedHashSet<>();
        Set<String> put = new LinkedHashSet<>();
        new Alignment(effort).stretches(before, after).forEach(stretch -> {
            taken.addAll(before.subList(stretch.from(), stretch.to()));
            put.addAll(after.subList(stretch.laterFrom(), stretch.laterTo()));
        });
        put.retainAll(taken);
        return put;
    }

    private boolean isReadable(List<Piece> found) {
        return found.size() <= Math.min(MOST_PIECES, pieces);
    }

    private TextComparison counted(List<Piece> found, boolean rough) {
        pieces -= found.size();
        return new TextComparison(found, rough);
    }

    private static List<Piece> whole(String before, String after) {
        Pieces pieces = new Pieces();
        pieces.changed(before, after);
        return pieces.list();
    }

    private void addWords(Pieces pieces, String before, String after, Alignment alignment) {
        List<String> earlier = words(before);
        List<String> later = words(after);
        merge(pieces, earlier, later, alignment.stretches(earlier, later), Pieces::changed);
    }

    private static List<Piece> merged(
            List<String> before, List<String> after, List<Stretch> stretches, Difference difference) {
        Pieces pieces = new Pieces();
        merge(pieces, before, after, stretches, difference);
        return pieces.list();
    }

    private static void merge(
            Pieces pieces, List<String> before, List<String> after, List<Stretch> stretches, Difference difference) {
        int at = 0;
        for (Stretch stretch : stretches) {
            pieces.same(joined(before, at, stretch.from()));
            difference.add(
                    pieces,
                    joined(before, stretch.from(), stretch.to()),
                    joined(after, stretch.laterFrom(), stretch.laterTo()));
            at = stretch.to();
        }
        pieces.same(joined(before, at, before.size()));
    }

    private static String joined(List<String> texts, int from, int to) {
        return String.join("", texts.subList(from, to));
    }

    /** Lines with their ends, so that nothing of a text is lost. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /** What becomes of two stretches that differ. */
    private interface Difference {

        void add(Pieces pieces, String before, String after);
    }
}
