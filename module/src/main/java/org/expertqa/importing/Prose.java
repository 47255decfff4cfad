package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a short text at the end of a page: what looks like a page's furniture behind them is not part of it. */
final class Prose {

    private static final int LONGEST = 1_000;

    private Prose() {}

    /** The first paragraph, and those behind it that are whole sentences, as long as a bio or a disclaimer may be. */
    static List<Paragraph> of(List<Line> lines, Layout layout) {
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
        return taken;
    }
}
