package org.expertqa.importing;

import java.util.Arrays;

/** Tells in which line an offset of a text stands. */
final class LineNumbers {

    private final int[] starts;

    LineNumbers(String text) {
        starts = Lines.of(new Stretch(text, 0, text.length())).stream()
                .mapToInt(Stretch::from)
                .toArray();
    }

    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
