package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines that belong together as one paragraph of plain text. */
public record Paragraph(List<Line> lines) {

    /** The paragraphs of a part: between blank lines, or line by line where a line is a block of its own. */
    public static List<Paragraph> of(List<Line> lines, Layout layout) {
        boolean byLine = layout.oneLineIsOneBlock() && !Blanks.within(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (!current.isEmpty() && (line.isBlank() || byLine)) {
                paragraphs.add(new Paragraph(List.copyOf(current)));
                current.clear();
            }
            if (!line.isBlank()) {
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(current)));
        }
        return paragraphs;
    }

    /** The text on one line: hard line breaks become spaces. */
    public String text() {
        return lines.stream().map(line -> line.bare().text()).collect(Collectors.joining(" "));
    }

    public List<Stretch> stretches() {
        return lines.stream().map(Line::stretch).toList();
    }

    public Line first() {
        return lines.get(0);
    }

    /** Those of the lines that stand behind this paragraph. */
    public List<Line> behind(List<Line> all) {
        int last = lines.get(lines.size() - 1).number();
        return all.stream().filter(line -> line.number() > last).toList();
    }
}
