package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of a short text at the end of a page: what looks like a page's furniture behind them is not part of it. */
public record Prose(List<Paragraph> paragraphs) {

    private static final int LONGEST = 1_000;

    /** The first paragraph, and those behind it that are whole sentences, as long as a bio or a disclaimer may be. */
    public static Prose of(List<Line> lines, Layout layout) {
        List<Paragraph> taken = new ArrayList<>();
        int length = 0;
        for (Paragraph paragraph : Paragraph.of(lines, layout)) {
            length += paragraph.text().length();
            boolean belongs = length <= LONGEST && Sentences.isEnded(paragraph.text());
            if (!taken.isEmpty() && !belongs) {
                break;
            }
            taken.add(paragraph);
        }
        return new Prose(List.copyOf(taken));
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    public Optional<Paragraph> first() {
        return paragraphs.stream().findFirst();
    }

    public Prose withoutFirst() {
        return new Prose(paragraphs.subList(1, paragraphs.size()));
    }

    /** The paragraphs with a blank line between them. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    public List<Stretch> stretches() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.stretches().stream())
                .toList();
    }
}
