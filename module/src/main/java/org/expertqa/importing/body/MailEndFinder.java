package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.LabelMatch;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Word;

/** Finds where the end of a mail begins, looking upwards from the last line; in doubt it is text. */
final class MailEndFinder {

    private static final int MOST_LINES = 60;
    private static final int MOST_OF_A_NOTE = 12;
    private static final int LONGEST = 80;
    private static final int FEW_WORDS = 2;
    private static final Set<String> MAY_STAND_IN = Set.of("closing", "callToAction", "furnitureBelow", "disclaimer");
    private final List<Line> lines;
    private final LineLabels labels;
    private final boolean isMail;

    MailEndFinder(List<Line> lines, LineLabels labels, boolean isMail) {
        this.lines = lines;
        this.labels = labels;
        this.isMail = isMail;
    }

    /** The index of its first line; the number of lines when there is no end of a mail. */
    int from() {
        int delimiter = delimiter();
        int closing = closing(delimiter);
        if (closing < lines.size()) {
            return closing;
        }
        return delimiter < lines.size() || !isMail ? delimiter : note();
    }

    /** The line {@code --}, under which no part of an article begins. */
    private int delimiter() {
        for (int i = lines.size() - 1; i > lowest(); i--) {
            if (isDelimiter(i)) {
                return i;
            }
            if (isOfArticle(i)) {
                return lines.size();
            }
        }
        return lines.size();
    }

    private boolean isDelimiter(int index) {
        Line line = lines.get(index);
        return line.bare().text().equals("--") && (line.is(LineKind.TEXT) || underlinesName(index));
    }

    /** A name over {@code --} looks like a heading; words that close a mail above it tell the difference. */
    private boolean underlinesName(int index) {
        int above = index - 2;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return lines.get(index).is(LineKind.UNDERLINE) && above > 0 && MailEnd.isClosing(lines.get(above), labels);
    }

    private int closing(int end) {
        for (int i = end - 1; i > lowest(); i--) {
            if (MailEnd.isClosing(lines.get(i), labels)) {
                return closesQuestion(i) ? lines.size() : i;
            }
            boolean name = i + 1 == end && end < lines.size() && lines.get(end).is(LineKind.UNDERLINE);
            if (!name && !lines.get(i).isBlank() && !mayStandBelow(i)) {
                return lines.size();
            }
        }
        return lines.size();
    }

    /** Whether it is the asker who closes a letter here. */
    private boolean closesQuestion(int index) {
        for (int i = index; i >= 0; i--) {
            if (labels.isQuestionLabel(lines.get(i))) {
                return true;
            }
            if (labels.isLabelOf("answer", lines.get(i)) || labels.isLabelOf("quickAnswer", lines.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** The notes under a mail that nothing closes. */
    private int note() {
        int from = lines.size();
        for (int i = lines.size() - 1; i > lowest() && (lines.get(i).isBlank() || isNote(i)); i--) {
            from = lines.get(i).isBlank() ? from : i;
        }
        return from;
    }

    private int lowest() {
        return Math.max(1, lines.size() - MOST_LINES);
    }

    private boolean mayStandBelow(int index) {
        Line line = lines.get(index);
        boolean sentence = line.endsASentence() && Word.of(line.bare()).size() > FEW_WORDS;
        boolean small = line.is(LineKind.QUOTE) || (line.length() <= LONGEST && !sentence);
        return !isOfArticle(index) && (small || MailEnd.isPostscript(line) || isNote(index));
    }

    /** A heading, or a label that no mail has at its end. */
    private boolean isOfArticle(int index) {
        Line line = lines.get(index);
        boolean heading = line.is(LineKind.HEADING) && !(index + 1 < lines.size() && isDelimiter(index + 1));
        Optional<LabelMatch> label =
                labels.whole(line).or(() -> labels.inline(line).flatMap(PartHead::label));
        return heading
                || line.is(LineKind.CODE)
                || label.filter(found -> !Heads.ONE_LINE.contains(found.part()) && !MAY_STAND_IN.contains(found.part()))
                        .isPresent();
    }

    /** Whether the paragraph of a line has a phrase of such a note in it. */
    private boolean isNote(int index) {
        int from = index;
        while (from > 0 && index - from < MOST_OF_A_NOTE && !lines.get(from - 1).isBlank()) {
            from--;
        }
        int to = index + 1;
        while (to < lines.size() && to - from < MOST_OF_A_NOTE && !lines.get(to).isBlank()) {
            to++;
        }
        boolean paragraph = from > 0 && lines.get(from - 1).isBlank();
        return labels.isConfidential(paragraph ? text(from, to) : text(index, index + 1));
    }

    private String text(int from, int to) {
        return String.join(
                " ",
                lines.subList(from, to).stream().map(line -> line.bare().text()).toList());
    }
}
