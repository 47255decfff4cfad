package org.expertqa.importing.report;

import java.util.List;
import org.expertqa.importing.lines.LineNumbers;

/** Tells in which line of a file a field stands. */
public final class Places {

    private final List<Span> spans;
    private final LineNumbers lines;

    public Places(List<Span> spans, String source) {
        this.spans = spans;
        this.lines = new LineNumbers(source);
    }

    /** The first line of a field, or else of the group it is in; 1 when it stands nowhere. */
    public int lineOf(String target) {
        String wanted = target;
        while (!wanted.isEmpty()) {
            int offset = beginningOf(wanted);
            if (offset >= 0) {
                return lines.at(offset);
            }
            wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('.')));
        }
        return 1;
    }

    private int beginningOf(String target) {
        return spans.stream()
                .filter(span -> isWithin(span.target(), target))
                .mapToInt(Span::from)
                .min()
                .orElse(-1);
    }

    private static boolean isWithin(String target, String group) {
        return target.startsWith(group)
                && (target.length() == group.length() || ".[".indexOf(target.charAt(group.length())) >= 0);
    }
}
