package org.expertqa.importing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Lines;
import org.expertqa.importing.lines.Space;
import org.expertqa.importing.lines.Stretch;

/** Collects where the stretches of one text went; what nobody took stands as unassigned in the end. */
public final class Spans {

    private final String source;
    private final List<Span> taken = new ArrayList<>();

    public Spans(String source) {
        this.source = source;
    }

    public void add(Stretch stretch, String target) {
        Stretch bare = stretch.strip();
        if (bare.length() > 0) {
            taken.add(new Span(bare.from(), bare.to(), target));
        }
    }

    public void retarget(Function<Span, String> rule) {
        taken.replaceAll(span -> span.to(rule.apply(span)));
    }

    /** Takes marks out of spans: each becomes its words, and a marker for each mark. */
    void takeOut(Predicate<Span> which, Function<String, List<Stretch>> marks) {
        for (Span span : List.copyOf(taken)) {
            if (which.test(span)) {
                List<Stretch> inside = marks.apply(source.substring(span.from(), span.to()));
                if (!inside.isEmpty()) {
                    taken.remove(span);
                    split(span, inside);
                }
            }
        }
    }

    private void split(Span span, List<Stretch> marks) {
        int end = span.from();
        for (Stretch mark : marks) {
            add(new Stretch(source, end, span.from() + mark.from()), span.target());
            end = span.from() + mark.to();
            add(new Stretch(source, span.from() + mark.from(), end), Span.MARKER);
        }
        add(new Stretch(source, end, span.to()), span.target());
    }

    /** Where the stretches of a target begin in the text, if it has any. */
    public OptionalInt beginningOf(String target) {
        return taken.stream()
                .filter(span -> span.target().startsWith(target))
                .mapToInt(Span::from)
                .min();
    }

    /**
     * Where in the text of a field something belongs that stands at an offset of the source; none where the field has no
     * stretches. A field holds the letters of its stretches in their order; one that does not is added to at its end.
     */
    OptionalInt placeIn(String text, String target, int offset) {
        List<Span> own = before(source.length()).stream()
                .filter(span -> span.target().equals(target))
                .toList();
        String letters = own.stream()
                .filter(span -> span.from() < offset)
                .map(span -> source.substring(span.from(), span.to()))
                .collect(Collectors.joining());
        return own.isEmpty() ? OptionalInt.empty() : OptionalInt.of(endOf(letters, text));
    }

    /** Where these letters end with which a text begins, whatever space and signs of lists it has among them. */
    private static int endOf(String letters, String text) {
        int end = 0;
        for (char letter : letters.toCharArray()) {
            if (!Space.is(letter)) {
                while (end < text.length() && isBetween(text.charAt(end), letter)) {
                    end++;
                }
                if (end == text.length() || text.charAt(end) != letter) {
                    return text.length();
                }
                end++;
            }
        }
        return end;
    }

    private static boolean isBetween(char found, char letter) {
        return Space.is(found) || (found == '*' && letter != '*');
    }

    /** Where the last span ends whose target is such a one; 0 where none is. */
    public int endOfLast(Predicate<String> target) {
        return taken.stream()
                .filter(span -> target.test(span.target()))
                .mapToInt(Span::to)
                .max()
                .orElse(0);
    }

    /** The spans up to an offset, in the order of the text. */
    public List<Span> before(int offset) {
        return taken.stream()
                .filter(span -> span.from() < offset)
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
    }

    /** All spans in the order of the text, without gaps but for white space. */
    List<Span> covering() {
        taken.sort(Comparator.comparingInt(Span::from));
        List<Span> all = new ArrayList<>();
        int end = 0;
        for (Span span : taken) {
            gap(end, span.from(), all);
            append(span, all);
            end = span.to();
        }
        gap(end, source.length(), all);
        return List.copyOf(all);
    }

    /** What stands between two spans: text line by line, and marks of no width, which are nobody's text. */
    private void gap(int from, int to, List<Span> all) {
        int i = from;
        while (i < to) {
            int end = Lines.endOfLine(source, i, to);
            Stretch line = new Stretch(source, i, end).strip();
            invisible(i, line.from(), all);
            if (line.length() > 0) {
                append(new Span(line.from(), line.to(), Span.UNASSIGNED), all);
            }
            invisible(line.to(), end, all);
            i = end + 1;
        }
    }

    private void invisible(int from, int to, List<Span> all) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(source.charAt(i))) {
                append(new Span(i, i + 1, Span.MARKER), all);
            }
        }
    }

    /** Neighbours of one field become one span; unassigned lines stay apart, so that each can be shown. */
    private void append(Span span, List<Span> all) {
        int last = all.size() - 1;
        if (last >= 0 && joins(all.get(last), span)) {
            all.set(last, new Span(all.get(last).from(), span.to(), span.target()));
        } else {
            all.add(span);
        }
    }

    private boolean joins(Span last, Span span) {
        return last.target().equals(span.target())
                && !span.target().equals(Span.UNASSIGNED)
                && Space.skip(source, last.to(), span.from()) == span.from();
    }
}
