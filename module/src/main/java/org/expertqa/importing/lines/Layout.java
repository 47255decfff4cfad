package org.expertqa.importing.lines;

import java.util.List;

/** How a text is set: flattened (its blank lines were lost), and whether each line is a block of its own. */
public record Layout(boolean flattened, boolean oneLineIsOneBlock) {

    private static final int LONG_LINE = 80;
    private static final int LINES_PER_BLANK = 8;

    public static Layout of(List<Line> lines) {
        List<Line> shown = lines.stream().filter(line -> !line.isBlank()).toList();
        if (shown.isEmpty()) {
            return new Layout(false, false);
        }
        int median = shown.stream().map(Line::length).sorted().toList().get(shown.size() / 2);
        int blank = blankBetween(lines);
        boolean few = median > LONG_LINE && blank * LINES_PER_BLANK < shown.size();
        boolean flattened = few || (blank == 0 && !hardWrapped(shown, median));
        return new Layout(flattened, flattened || median > LONG_LINE);
    }

    private static int blankBetween(List<Line> lines) {
        return (int) Blanks.trim(lines).stream().filter(Line::isBlank).count();
    }

    /** Lines of like, middling length that mostly end within a sentence. */
    private static boolean hardWrapped(List<Line> shown, int median) {
        long ended = shown.stream().filter(Line::endsASentence).count();
        return median > LONG_LINE / 2 && median <= LONG_LINE && ended * 2 < shown.size();
    }
}
