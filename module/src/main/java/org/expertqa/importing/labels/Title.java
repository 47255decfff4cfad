package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Word;

/** The question over the text: which line it is, if there is one. */
public record Title(Optional<Line> line, String known, Set<String> forms) {

    static final int LONGEST = 500;
    static final int LONGEST_WITHOUT_MARK = 160;
    private static final int FIRST_LINES = 3;
    private static final int LINES_BELOW = 20;
    private static final int LONGEST_SITE = 60;

    /** The first heading of level 1, unless a line before it asks; without one a line near the beginning. */
    public static Title of(List<Line> lines, Layout layout, String known, LineLabels labels) {
        Optional<Line> heading = lines.stream().filter(Title::isTopHeading).findFirst();
        List<Line> before =
                heading.map(line -> lines.subList(0, lines.indexOf(line))).orElse(lines);
        Optional<Line> bare = known.isEmpty() ? bare(before, layout, heading.isPresent(), labels) : Optional.empty();
        boolean asks = bare.filter(line -> Sentences.isQuestion(textOf(line))).isPresent();
        Optional<Line> line = (asks ? bare : heading.or(() -> bare)).map(found -> withoutSite(found, lines));
        return new Title(line, known, forms(line.map(Title::textOf).orElse(known), known));
    }

    private static Set<String> forms(String text, String known) {
        return Stream.of(text, known).map(Word::form).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isRepeatedBy(Line other) {
        boolean title = line.filter(mine -> mine.number() == other.number()).isPresent();
        boolean candidate = other.is(LineKind.TEXT) || other.is(LineKind.HEADING);
        return !title && candidate && other.length() <= LONGEST && isSame(textOf(other));
    }

    private boolean isSame(String text) {
        return !text.isEmpty() && (forms.contains(Word.form(text)) || forms.contains(Word.form(beforeSite(text))));
    }

    /** Where the first line is the page's name, {@code Title | Site}, the title itself stands below. */
    private static Line withoutSite(Line line, List<Line> lines) {
        String title = Word.form(beforeSite(textOf(line)));
        boolean site = title.length() < Word.form(textOf(line)).length();
        return !site
                ? line
                : lines.stream()
                        .filter(other -> other.number() > line.number() && other.length() <= LONGEST)
                        .limit(LINES_BELOW)
                        .filter(other -> other.is(LineKind.TEXT) || other.is(LineKind.HEADING))
                        .filter(other -> Word.form(textOf(other)).equals(title))
                        .findFirst()
                        .orElse(line);
    }

    /** A text without the name of a site behind its last bar or dash. */
    private static String beforeSite(String text) {
        int end = Stream.of(" | ", " - ", " – ", " — ", " » ")
                .mapToInt(text::lastIndexOf)
                .max()
                .orElse(-1);
        return end > 0 && text.length() - end <= LONGEST_SITE ? text.substring(0, end) : text;
    }

    private static boolean isTopHeading(Line line) {
        return line.heading()
                .filter(h -> h.level() == 1 && h.text().length() > 0)
                .isPresent();
    }

    private static Optional<Line> bare(List<Line> lines, Layout layout, boolean endsAtHeading, LineLabels labels) {
        List<Line> first = lines.stream()
                .filter(line -> !line.isBlank() && !line.is(LineKind.TEMPLATE_CODE))
                .filter(line -> !labels.saysOnlyItself(line))
                .limit(FIRST_LINES)
                .takeWhile(line -> mayBeOne(line, labels))
                .toList();
        Optional<Line> question = first.stream()
                .filter(line -> Sentences.isQuestion(textOf(line)))
                .filter(line -> line.equals(first.get(0)) || Sentences.isOne(textOf(line)))
                .findFirst();
        return question.or(() -> new LetterHead(lines, layout, labels).question(endsAtHeading))
                .or(() -> aboveLetter(first, lines, labels))
                .or(() -> first.stream().findFirst().filter(Title::isShortText));
    }

    /** Of several short lines over a letter the one right above its greeting; those above name the column. */
    private static Optional<Line> aboveLetter(List<Line> first, List<Line> lines, LineLabels labels) {
        Optional<Line> last =
                first.stream().filter(line -> !isShortText(line)).findFirst().isPresent()
                        ? Optional.empty()
                        : first.stream().reduce((one, other) -> other);
        return last.filter(line -> lines.stream()
                .filter(other -> other.number() > line.number() && !other.isBlank() && !labels.saysOnlyItself(other))
                .findFirst()
                .filter(labels::greets)
                .isPresent());
    }

    private static boolean mayBeOne(Line line, LineLabels labels) {
        boolean text = line.is(LineKind.TEXT) || line.is(LineKind.HEADING);
        return text && line.length() <= LONGEST && labels.whole(line.bare()).isEmpty() && !labels.isInline(line.bare());
    }

    private static boolean isShortText(Line line) {
        return line.is(LineKind.TEXT) && line.length() <= LONGEST_WITHOUT_MARK && !line.endsASentence();
    }

    private static String textOf(Line line) {
        return line.heading().map(Heading::text).orElse(line.bare()).text();
    }
}
