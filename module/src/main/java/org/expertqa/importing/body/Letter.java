package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.LabelMatch;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.Signature;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/** The asker's letter over an answer: from its greeting to its signature, or to where the answer begins. */
record Letter(List<Line> lines, Optional<Signature> signature, List<Line> rest) {

    private static final int LONGEST = 200;
    private static final int LITTLE = 100;

    /** The letter at the beginning of a text below its title; empty where its beginning or its end is not plain. */
    static Optional<Letter> in(List<Line> lines, LineLabels labels) {
        return new Finder(lines, labels).letter();
    }

    private record Finder(List<Line> lines, LineLabels labels) {

        Optional<Letter> letter() {
            int first = first();
            if (first >= lines.size() || endsIt(first)) {
                return Optional.empty();
            }
            boolean greeted = isGreeting(first);
            for (int i = first + 1; i < Math.min(lines.size(), first + LONGEST); i++) {
                if (isGreeting(i) || endsIt(i)) {
                    return endingBefore(first, i, greeted);
                }
                if (isSignature(i, greeted)) {
                    boolean answered = next(i + 1) < lines.size() && (isGreeting(next(i + 1)) || isAnswer(next(i + 1)));
                    boolean plain = Signature.marked(lines.get(i)).isPresent() || saysMuch(first, i);
                    return (greeted && plain) || answered
                            ? Optional.of(signed(first, i, signature(i, greeted)))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** Whether more than a greeting stands here: something is asked, or told at length. */
        private boolean saysMuch(int first, int end) {
            List<String> words = lines.subList(first, end).stream()
                    .map(line -> line.bare().text())
                    .toList();
            return words.stream().anyMatch(text -> text.chars().anyMatch(c -> "?？؟".indexOf(c) >= 0))
                    || words.stream().mapToInt(String::length).sum() > LITTLE;
        }

        /** The first line that is text: below bylines and dates. */
        private int first() {
            int i = next(0);
            while (i < lines.size() && isOneLine(i)) {
                i = next(i + 1);
            }
            return i;
        }

        private Optional<Letter> endingBefore(int first, int end, boolean greeted) {
            int last = end - 1;
            while (last > first && lines.get(last).isBlank()) {
                last--;
            }
            Optional<Signature> signature = last > first ? signature(last, greeted) : Optional.empty();
            boolean answered = isGreeting(end) || isAnswer(end);
            if (!answered || !(greeted || signature.isPresent())) {
                return Optional.empty();
            }
            return Optional.of(
                    signature.isPresent() ? signed(first, last, signature) : cut(first, end, end, Optional.empty()));
        }

        private Letter signed(int first, int signature, Optional<Signature> by) {
            return cut(first, signature, signature + 1, by);
        }

        private Letter cut(int first, int end, int from, Optional<Signature> signature) {
            List<Line> rest = new ArrayList<>(lines.subList(0, first));
            rest.addAll(lines.subList(from, lines.size()));
            return new Letter(Blanks.trim(lines.subList(first, end)), signature, rest);
        }

        private Optional<Signature> signature(int index, boolean greeted) {
            Line line = lines.get(index);
            return Signature.marked(line)
                    .filter(found -> !isListItem(index))
                    .or(() -> greeted ? Signature.unmarked(line) : Optional.empty())
                    .filter(found -> !labels.answers(found));
        }

        /** A dash with a space behind it is a signature only when no other such line stands above. */
        private boolean isListItem(int index) {
            return lines.get(index).is(LineKind.BULLET)
                    && lines.stream().filter(line -> line.is(LineKind.BULLET)).count() > 1;
        }

        private boolean isSignature(int index, boolean greeted) {
            Line line = lines.get(index);
            if (line.isBlank() || line.number() - lines.get(0).number() < 2) {
                return false;
            }
            Line before = lines.get(previous(index - 1));
            boolean behindText = LetterReader.mayStandAbove(before, labels);
            return behindText
                    && next(index + 1) < lines.size()
                    && signature(index, greeted).isPresent();
        }

        private boolean isGreeting(int index) {
            return labels.greets(lines.get(index));
        }

        private boolean isAnswer(int index) {
            return labels.isLabelOf("answer", lines.get(index)) || labels.isLabelOf("quickAnswer", lines.get(index));
        }

        private boolean isOneLine(int index) {
            return labels.saysOnlyItself(lines.get(index));
        }

        /** A heading, or a label that is no greeting. */
        private boolean endsIt(int index) {
            Line line = lines.get(index);
            Optional<LabelMatch> label =
                    labels.whole(line).or(() -> labels.inline(line).flatMap(PartHead::label));
            return line.is(LineKind.HEADING)
                    || label.filter(found -> !found.is("greeting")
                                    && !found.is("closing")
                                    && !Heads.ONE_LINE.contains(found.part()))
                            .isPresent();
        }

        private int next(int from) {
            int i = from;
            while (i < lines.size() && lines.get(i).isBlank()) {
                i++;
            }
            return i;
        }

        private int previous(int from) {
            int i = from;
            while (i > 0 && lines.get(i).isBlank()) {
                i--;
            }
            return i;
        }
    }
}
