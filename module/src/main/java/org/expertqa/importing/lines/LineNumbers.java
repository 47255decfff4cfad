package org.expertqa.importing.lines;

import java.util.Arrays;

/** Tells in which line an offset of a text stands. */
public final class LineNumbers {

    private final int[] starts;

    public LineNumbers(String text) {
        starts = Lines.of(new Stretch(text, 0, text.length())).stream()
                .mapToInt(Stretch::from)
                .toArray();
    }

    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
