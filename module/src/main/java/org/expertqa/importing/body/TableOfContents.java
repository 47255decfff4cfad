package org.expertqa.importing.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Word;

/** The lines under a label such as {@code Contents}: list items, and lines that stand in the text once more. */
final class TableOfContents {

    private static final int LONGEST = 150;
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean open;

    TableOfContents(List<Line> lines) {
        lines.stream()
                .filter(line -> line.length() <= LONGEST && !line.isBlank())
                .forEach(line -> counts.merge(form(line), 1, Integer::sum));
    }

    void begin() {
        open = true;
    }

    /** Whether a line belongs to it; the first that does not ends it. */
    boolean takes(Line line) {
        if (open && !line.isBlank()) {
            open = line.length() <= LONGEST && !line.is(LineKind.HEADING) && belongs(line);
        }
        return open && !line.isBlank();
    }

    private boolean belongs(Line line) {
        boolean item = line.is(LineKind.BULLET) || line.is(LineKind.NUMBERED) || line.is(LineKind.INDENTED);
        return counts.get(form(line)) > 1 || (item && !line.bare().endsWith("."));
    }

    private static String form(Line line) {
        String text = line.heading()
                .map(heading -> heading.text().text())
                .orElseGet(() -> line.bare().from(ListMarker.item(line.bare())).text());
        return Word.form(text);
    }
}
