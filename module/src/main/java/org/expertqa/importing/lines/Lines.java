package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and says where each ends. */
public final class Lines {

    private static final String ENDS = "\n\r\u2028\u2029";
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
        while (end < to && ENDS.indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return end;
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
