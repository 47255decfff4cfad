package org.expertqa.importing.lines;

import java.util.List;

/** Lines as the author's Markdown: kept to the letter, but for blank lines that a flattened text has lost. */
public record RichBody(String text, List<Stretch> stretches) {

    public static RichBody of(List<Line> lines, Layout layout) {
        List<Line> kept = Blanks.trim(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            if (i > 0) {
                text.append(separator(kept.get(i - 1), kept.get(i), layout));
            }
            text.append(kept.get(i).stretch().text());
        }
        return new RichBody(
                text.toString().stripTrailing(),
                kept.stream().map(Line::stretch).toList());
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    private static String separator(Line before, Line line, Layout layout) {
        boolean together = before.isBlank() || line.isBlank() || line.kind().continues(before.kind());
        return layout.flattened() && !together ? "\n\n" : "\n";
    }
}
