package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.Signature;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;

/**
 * The end of a mail: from the words that close it, or from a line {@code --}, down to the last line. A postscript is left for the
 * editor to see.
 */
record MailEnd(
        List<Line> lines,
        List<Line> furniture,
        Optional<Line> name,
        Optional<NameInText> writer,
        Optional<Line> onBehalf) {

    private static final MailEnd NONE =
            new MailEnd(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int LONGEST = 80;

    static MailEnd of(List<Line> lines, LineLabels labels, boolean isMail) {
        int from = new MailEndFinder(lines, labels, isMail).from();
        return from == lines.size() ? NONE : of(shown(lines.subList(from, lines.size())), labels);
    }

    private static MailEnd of(List<Line> end, LineLabels labels) {
        Optional<Line> name = signedOnOneLine(end.get(0), labels)
                .or(() -> isClosing(end.get(0), labels) ? end.stream().skip(1).findFirst() : Optional.empty())
                .filter(line -> name(line).isPresent());
        List<Line> furniture = end.stream()
                .filter(line -> !isPostscript(line))
                .flatMap(line -> without(name, line).stream())
                .toList();
        Optional<Line> onBehalf = end.stream().filter(labels::isOnBehalf).findFirst();
        return new MailEnd(end, furniture, name, name.flatMap(MailEnd::name).filter(NameInText::isFull), onBehalf);
    }

    /** What of a line stands before the name; all of it, where the name stands in another one. */
    private static Optional<Line> without(Optional<Line> name, Line line) {
        return name.filter(signed -> signed.number() == line.number())
                .map(signed -> line.stretch()
                        .upTo(signed.stretch().from() - line.stretch().from()))
                .map(before -> new Line(line.number(), before, LineKind.TEXT, Optional.empty()))
                .or(() -> Optional.of(line))
                .filter(rest -> !rest.stretch().isBlank());
    }

    /** The name in "Best wishes, NAME". */
    private static Optional<Line> signedOnOneLine(Line line, LineLabels labels) {
        int comma = line.length() <= LONGEST ? line.bare().indexOf(",") : -1;
        return comma > 0 && closes(line.bare().upTo(comma), labels)
                ? Optional.of(line.bare().from(comma + 1).strip())
                        .filter(name -> NameInText.of(name).isPresent())
                        .map(name -> new Line(line.number(), name, LineKind.TEXT, Optional.empty()))
                : Optional.empty();
    }

    private static boolean closes(Stretch words, LineLabels labels) {
        return labels.whole(words).filter(label -> label.is("closing")).isPresent();
    }

    /** The line in which it begins, if there is such an end. */
    Optional<Line> first() {
        return lines.stream().findFirst();
    }

    static boolean isClosing(Line line, LineLabels labels) {
        boolean alone = line.is(LineKind.TEXT) && closes(line.bare(), labels);
        return alone || (line.is(LineKind.TEXT) && signedOnOneLine(line, labels).isPresent());
    }

    static boolean isPostscript(Line line) {
        return Stream.of("PS", "P.S.", "P. S.").anyMatch(line.bare()::startsWith);
    }

    private static List<Line> shown(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<NameInText> name(Line line) {
        boolean candidate = line.is(LineKind.TEXT) || line.is(LineKind.HEADING);
        return candidate ? Signature.bare(line).flatMap(NameInText::of) : Optional.empty();
    }
}
