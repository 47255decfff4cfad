package org.expertqa.importing.admin;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.admin.SourceLine.Piece;
import org.expertqa.importing.lines.Lines;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Span;
import org.expertqa.view.Messages;

/** Cuts a text that was read into its lines, and each line into pieces by the fields they went to. */
final class SourceLines {

    /** More lines than anybody compares; the fields show the rest. */
    static final int MOST = 3_000;

    private final String text;
    private final List<Span> spans;
    private final Messages words;
    private int next;

    private SourceLines(String text, List<Span> spans, Messages words) {
        this.text = text;
        this.spans = spans;
        this.words = words;
    }

    static List<SourceLine> of(String text, List<Span> spans, Messages words) {
        return new SourceLines(text, spans, words).lines();
    }

    private List<SourceLine> lines() {
        List<SourceLine> all = new ArrayList<>();
        for (Stretch line : Lines.of(new Stretch(text, 0, text.length()))) {
            if (all.size() == MOST) {
                break;
            }
            all.add(new SourceLine(all.size() + 1, pieces(line)));
        }
        return all;
    }

    private List<Piece> pieces(Stretch line) {
        List<Piece> pieces = new ArrayList<>();
        int end = line.from();
        while (next < spans.size() && spans.get(next).from() < line.to()) {
            Span span = spans.get(next);
            int from = Math.max(span.from(), line.from());
            int to = Math.min(span.to(), line.to());
            between(end, from, pieces);
            pieces.add(piece(span, from, to));
            end = to;
            if (span.to() > line.to()) {
                break;
            }
            next++;
        }
        between(end, line.to(), pieces);
        return pieces;
    }

    private Piece piece(Span span, int from, int to) {
        FieldName name = FieldName.of(span.target(), words);
        boolean begins = from == span.from() && !span.target().equals(Span.MARKER);
        return new Piece(text.substring(from, to), name.look(), span.target(), begins ? name.words() : "");
    }

    private void between(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), "", "", ""));
        }
    }
}
