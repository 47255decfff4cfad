package org.expertqa.importing.labels;

import java.util.List;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;

/** Guesses which short lines are headings in a text whose number signs were lost; in doubt a line stays text. */
public final class BareHeadings {

    private static final int LONGEST = 90;
    private static final int LONG_TEXT = 80;
    private final List<Line> lines;
    private final Layout layout;
    private final Heads heads;

    public BareHeadings(List<Line> lines, Layout layout, Heads heads) {
        this.lines = lines;
        this.layout = layout;
        this.heads = heads;
    }

    /** Whether a line is short, no sentence, a block of its own, and has a longer text or a list under it. */
    public boolean isOne(int index) {
        return heads.areUnmarked() && looksLikeOne(index) && isBlock(index) && leadsOn(index);
    }

    /** Whether a line may be a heading, though not enough speaks for it. */
    public boolean isDoubtful(int index) {
        return looksLikeOne(index) && isBlock(index);
    }

    /** Whether a line looks like a heading, wherever it stands. */
    private boolean looksLikeOne(int index) {
        Line line = lines.get(index);
        boolean shortText = line.is(LineKind.TEXT) && line.length() <= LONGEST && line.indent() == 0;
        return shortText
                && !line.endsASentence()
                && !line.bare().endsWith(",")
                && Sentences.isOne(line.bare().text())
                && Character.isLetterOrDigit(
                        line.bare().source().codePointAt(line.bare().from()));
    }

    private boolean isBlock(int index) {
        return layout.flattened() || (isBlank(index - 1) && isBlank(index + 1));
    }

    private boolean isBlank(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    private boolean leadsOn(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && !(looksLikeOne(next) && isBlock(next))
                && heads.at(next).isEmpty()
                && isText(next);
    }

    /** Whether a list or the like begins here, or a paragraph that is long or ends as a sentence does. */
    private boolean isText(int from) {
        if (!lines.get(from).is(LineKind.TEXT)) {
            return true;
        }
        int last = from;
        while (!layout.flattened()
                && last + 1 < lines.size()
                && lines.get(last + 1).is(LineKind.TEXT)) {
            last++;
        }
        return last > from
                || lines.get(from).length() > LONG_TEXT
                || lines.get(from).endsASentence();
    }
}
