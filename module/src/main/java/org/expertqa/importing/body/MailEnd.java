package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.Signature;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/**
 * The end of a mail: from the words that close it, or from a line {@code --}, down to the last line. A postscript is left for the
 * editor to see.
 */
record MailEnd(List<Line> lines, List<Line> furniture, Optional<Line> name, Optional<NameInText> writer) {

    private static final MailEnd NONE = new MailEnd(List.of(), List.of(), Optional.empty(), Optional.empty());
    private static final int FIRST_LINES = 3;

    static MailEnd of(List<Line> lines, LineLabels labels, boolean isMail) {
        int from = new MailEndFinder(lines, labels, isMail).from();
        return from == lines.size() ? NONE : of(shown(lines.subList(from, lines.size())), labels);
    }

    private static MailEnd of(List<Line> end, LineLabels labels) {
        Optional<Line> name = isClosing(end.get(0), labels)
                ? end.stream()
                        .skip(1)
                        .limit(FIRST_LINES)
                        .filter(line -> name(line).isPresent())
                        .findFirst()
                : Optional.empty();
        Predicate<Line> isName = line -> name.filter(line::equals).isPresent();
        return new MailEnd(
                end,
                end.stream()
                        .filter(line -> !isName.test(line) && !isPostscript(line))
                        .toList(),
                name,
                name.flatMap(MailEnd::name));
    }

    /** The line in which it begins, if there is such an end. */
    Optional<Line> first() {
        return lines.stream().findFirst();
    }

    static boolean isClosing(Line line, LineLabels labels) {
        return labels.whole(line).filter(label -> label.is("closing")).isPresent();
    }

    static boolean isPostscript(Line line) {
        return Stream.of("PS", "P.S.", "P. S.").anyMatch(line.bare()::startsWith);
    }

    private static List<Line> shown(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static Optional<NameInText> name(Line line) {
        boolean candidate = line.is(LineKind.TEXT) || line.is(LineKind.HEADING);
        return candidate ? Signature.bare(line).flatMap(NameInText::of).filter(NameInText::isFull) : Optional.empty();
    }
}
