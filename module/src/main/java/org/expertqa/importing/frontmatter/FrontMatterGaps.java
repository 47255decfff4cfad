package org.expertqa.importing.frontmatter;

import org.expertqa.importing.lines.Lines;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Spans;

/** Accounts for what stands between the values of front matter: punctuation is a mark, a comment is nobody's text. */
public final class FrontMatterGaps {

    private final Spans spans;
    private final Stretch whole;

    public FrontMatterGaps(Spans spans, Stretch whole) {
        this.spans = spans;
        this.whole = whole;
    }

    public void fill() {
        int end = whole.from();
        for (Span span : spans.before(whole.to())) {
            gap(end, span.from());
            end = span.to();
        }
        gap(end, whole.to());
    }

    private void gap(int from, int to) {
        for (Stretch line : Lines.of(new Stretch(whole.source(), from, Math.max(from, to)))) {
            int comment = comment(line);
            spans.add(line.upTo(comment), Span.MARKER);
            spans.add(line.from(comment), Span.UNASSIGNED);
        }
    }

    private static int comment(Stretch line) {
        int hash = line.indexOf("#");
        return hash < 0 ? line.length() : hash;
    }
}
