package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and says where each ends. */
public final class Lines {

    private static final int TAB = 4;

    private Lines() {}

    /** The lines of a text without their ends; CR LF is one end. */
    public static List<Stretch> of(Stretch text) {
        String source = text.source();
        List<Stretch> lines = new ArrayList<>();
        int start = text.from();
        while (start < text.to()) {
            int end = endOfLine(source, start, text.to());
            lines.add(new Stretch(source, start, end));
            start = end + (source.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    public static int endOfLine(String source, int from, int to) {
        int end = from;
        while (end < to && !isEnd(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    public static int indent(Stretch line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            if (c != ' ' && c != '\t') {
                break;
            }
            columns += c == '\t' ? TAB : 1;
        }
        return columns;
    }
}
