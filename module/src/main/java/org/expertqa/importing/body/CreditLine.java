package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.LabelMatch;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Space;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.WrittenDate;
import org.expertqa.importing.report.Findings;

/** A line in which a page says several things of itself: {@code By Anna Berg | Updated May 12, 2023 | 3 min read}. */
final class CreditLine {

    private static final String MARKS = "|·•–—-";
    private static final char DAY = '日';
    private static final int LONGEST = 160;

    /** Credits stand at the beginning of a text, or at its end. */
    private static final int AT_EDGES = 60;

    private final Line line;
    private final LineLabels labels;

    private CreditLine(Line line, LineLabels labels) {
        this.line = line;
        this.labels = labels;
    }

    /** The lines, of which such a one is cut into lines that say one thing each. */
    static List<Line> cut(List<Line> lines, LineLabels labels, Findings findings) {
        List<Line> cut = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean edge = at < AT_EDGES || at >= lines.size() - AT_EDGES;
            List<Line> pieces = edge ? new CreditLine(lines.get(at), labels).pieces() : List.of(lines.get(at));
            for (int i = 1; i < pieces.size(); i++) {
                Stretch before = pieces.get(i - 1).stretch();
                findings.marker(new Stretch(
                        before.source(), before.to(), pieces.get(i).stretch().from()));
            }
            cut.addAll(pieces);
        }
        return List.copyOf(cut);
    }

    private List<Line> pieces() {
        if (!line.is(LineKind.TEXT) || line.length() > LONGEST || isWhole()) {
            return List.of(line);
        }
        List<Line> pieces = atMarks();
        boolean credits = pieces.size() > 1
                && pieces.stream().allMatch(piece -> labels.saysOnlyItself(piece) || isName(piece.bare()))
                && pieces.stream().anyMatch(labels::saysOnlyItself);
        return credits ? pieces : atSpace().orElse(List.of(line));
    }

    /** Whether one label knows all of it. */
    private boolean isWhole() {
        Optional<LabelMatch> label = labels.whole(line);
        return label.isPresent()
                && label.get()
                        .date()
                        .map(date -> WrittenDate.of(date.text()).isPresent())
                        .orElse(line.bare().indexOf("|") < 0);
    }

    private List<Line> atMarks() {
        Stretch bare = line.bare();
        List<Line> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < bare.length(); i++) {
            if (MARKS.indexOf(bare.at(i)) >= 0 && Space.is(bare.at(i - 1)) && Space.is(bare.at(i + 1))) {
                pieces.add(piece(bare.upTo(i).from(start)));
                start = i + 1;
            }
        }
        pieces.add(piece(bare.from(start)));
        return pieces;
    }

    /** "Anna Berg May 12, 2023", or two dates with their labels: two things with only a space between them. */
    private Optional<List<Line>> atSpace() {
        Stretch bare = line.bare();
        for (int i = 1; endsAsADate(bare) && i < bare.length(); i++) {
            Line before = piece(bare.upTo(i));
            Line behind = piece(bare.from(i));
            if (Space.is(bare.at(i)) && areTwo(before, behind)) {
                return Optional.of(List.of(before, behind));
            }
        }
        return Optional.empty();
    }

    private static boolean endsAsADate(Stretch bare) {
        return Character.isDigit(bare.last()) || bare.last() == DAY;
    }

    private boolean areTwo(Line before, Line behind) {
        return WrittenDate.of(behind.bare().text()).isPresent()
                ? isName(before.bare())
                : labels.saysOnlyItself(behind) && labels.saysOnlyItself(before);
    }

    private static boolean isName(Stretch words) {
        return NameInText.of(words.strip()).filter(NameInText::isFull).isPresent();
    }

    private Line piece(Stretch words) {
        return new Line(line.number(), words.strip(), LineKind.TEXT, Optional.empty());
    }
}
