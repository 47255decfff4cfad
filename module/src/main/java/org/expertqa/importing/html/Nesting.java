package org.expertqa.importing.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The lists and quotations a block stands in, and the marks that begin its lines for it. */
final class Nesting {

    private static final int DEEPEST = 8;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int tooDeep;
    private boolean itemsBefore;

    /** A list begins; numbers count from this one, bullets from none. */
    void openList(int first) {
        numbers.push(first);
    }

    void closeList() {
        numbers.pop();
        itemsBefore = !numbers.isEmpty();
    }

    void openItem() {
        int number = numbers.isEmpty() ? -1 : numbers.peek();
        if (number >= 0) {
            numbers.pop();
            numbers.push(number + 1);
        }
        openItem(number < 0 ? "* " : number + ". ");
    }

    /** An item whose mark stands in the text. */
    void openItem(String mark) {
        open(new Level(mark, " ".repeat(mark.length())));
    }

    void openQuote() {
        open(new Level("> ", "> "));
    }

    boolean isOpen() {
        return !levels.isEmpty();
    }

    void close() {
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            levels.pop();
        }
    }

    private void open(Level level) {
        if (levels.size() < DEEPEST) {
            levels.push(level);
        } else {
            tooDeep++;
        }
    }

    /** Whether the next block begins an item behind or inside another one of the same list. */
    boolean followsItem() {
        boolean begins =
                !levels.isEmpty() && !levels.peek().used && levels.peek().isItem();
        boolean inside = levels.stream().skip(1).anyMatch(level -> level.isItem() && level.used);
        return begins && (inside || itemsBefore);
    }

    /** The line between the last block and the next: empty, or the mark of the quotations that go on. */
    String separator() {
        StringBuilder separator = new StringBuilder();
        for (Iterator<Level> all = levels.descendingIterator(); all.hasNext(); ) {
            Level level = all.next();
            separator.append(level.used ? level.rest : "");
        }
        return separator.toString();
    }

    /** The lines of a block with all marks before them. */
    String marked(String block) {
        StringBuilder out = new StringBuilder();
        block.lines().forEach(line -> out.append(beginning()).append(line).append('\n'));
        itemsBefore = !levels.isEmpty() && levels.stream().anyMatch(Level::isItem);
        return out.toString();
    }

    private String beginning() {
        StringBuilder marks = new StringBuilder();
        for (Iterator<Level> all = levels.descendingIterator(); all.hasNext(); ) {
            marks.append(all.next().next());
        }
        return marks.toString();
    }

    private static final class Level {

        private final String first;
        private final String rest;
        private boolean used;

        Level(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }

        boolean isItem() {
            return !first.equals("> ");
        }

        String next() {
            String mark = used ? rest : first;
            used = true;
            return mark;
        }
    }
}
