package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines as the author's Markdown: kept to the letter, but for blank lines that a flattened text has lost, and for the
 * bullets of mail and word processors, which become those of Markdown.
 */
public record RichBody(String text, List<Stretch> stretches, List<Stretch> markers) {

    public static RichBody of(List<Line> lines, Layout layout) {
        List<Line> kept = Blanks.trim(lines);
        ForeignBullets bullets = new ForeignBullets(kept);
        List<Stretch> stretches = new ArrayList<>();
        List<Stretch> markers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            Line line = kept.get(i);
            if (i > 0) {
                text.append(bullets.beginListAt(i) ? "\n\n" : separator(kept.get(i - 1), line, layout));
            }
            Stretch words = bullets.behindMark(line);
            text.append(bullets.markOf(line)).append(words.text());
            stretches.add(words);
            markers.add(bullets.mark(line));
        }
        return new RichBody(text.toString().stripTrailing(), List.copyOf(stretches), List.copyOf(markers));
    }

    /** Lines for a field that is no Markdown: their bullets stay as they are. */
    public static RichBody asItStands(List<Line> lines, Layout layout) {
        List<Line> kept = Blanks.trim(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            text.append(i > 0 ? separator(kept.get(i - 1), kept.get(i), layout) : "")
                    .append(kept.get(i).stretch().text());
        }
        List<Stretch> stretches = kept.stream().map(Line::stretch).toList();
        return new RichBody(text.toString().stripTrailing(), stretches, List.of());
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    private static String separator(Line before, Line line, Layout layout) {
        boolean together = before.isBlank() || line.isBlank() || line.kind().continues(before.kind());
        return layout.flattened() && !together ? "\n\n" : "\n";
    }
}
