package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Stretch;

/** Finds the lines that begin a part: headings of the sections' level, and bare lines that are a label as a whole. */
public final class Heads {

    public static final Set<String> ONE_LINE =
            Set.of("byline", "bylineEmpty", "reviewedBy", "publishedOn", "modifiedOn", "furniture");
    private static final Labels WHOLE = Labels.of("en");
    private static final Labels INLINE = Labels.inlineOf("en");
    private static final int LONGEST_BARE = 90;
    private static final int LONGEST_INLINE = 24;
    private final List<Line> lines;
    private final Layout layout;
    private final KnownNames names;
    private final int sectionLevel;

    public Heads(List<Line> lines, Layout layout, KnownNames names) {
        this.lines = lines;
        this.layout = layout;
        this.names = names;
        this.sectionLevel = sectionLevel(lines);
    }

    /** The head that a line is, if it is one. */
    public Optional<PartHead> at(int index) {
        Line line = lines.get(index);
        if (line.is(LineKind.HEADING)) {
            return heading(line);
        }
        return line.is(LineKind.TEXT) && standsAlone(index) ? bare(index) : Optional.empty();
    }

    /** Whether no heading is marked as one, so that headings may stand bare. */
    boolean areUnmarked() {
        return sectionLevel == 0;
    }

    public static Optional<LabelMatch> label(Stretch text) {
        return WHOLE.match(text);
    }

    /** Whether a line says {@code Question}, or {@code Q:} with the question behind it. */
    public static boolean isQuestionLabel(Line line) {
        return isLabelOf("question", line);
    }

    /** Whether a line is a label of this part, also one with its text behind it. */
    public static boolean isLabelOf(String part, Line line) {
        boolean candidate = line.is(LineKind.TEXT) || line.is(LineKind.HEADING);
        Stretch text = line.heading().map(Heading::text).orElse(line.bare());
        return candidate
                && label(text)
                        .or(() -> inline(line, text).flatMap(PartHead::label))
                        .filter(label -> label.is(part))
                        .isPresent();
    }

    private Optional<PartHead> heading(Line line) {
        Heading heading = line.heading().orElseThrow();
        if (heading.level() > sectionLevel) {
            return Optional.empty();
        }
        if (heading.kind().isPresent()) {
            return Optional.of(PartHead.of(line, Optional.empty()));
        }
        Optional<PartHead> inline = inline(line, heading.text());
        return inline.isPresent() ? inline : Optional.of(PartHead.of(line, known(heading.text())));
    }

    private Optional<PartHead> bare(int index) {
        Line line = lines.get(index);
        Optional<LabelMatch> label =
                known(line.bare()).filter(found -> !found.hasOtherWords() || mayHaveOtherWords(index));
        return label.isPresent() ? Optional.of(PartHead.of(line, label)) : inline(line, line.bare());
    }

    /** A bare label with words of its own may as well be how a sentence begins. */
    private boolean mayHaveOtherWords(int index) {
        Line line = lines.get(index);
        boolean followed = index + 1 < lines.size() && lines.get(index + 1).is(LineKind.TEXT);
        return line.length() <= LONGEST_BARE
                && !line.bare().endsWith(".")
                && Sentences.isOne(line.bare().text())
                && (layout.oneLineIsOneBlock() || !followed);
    }

    private Optional<LabelMatch> known(Stretch text) {
        return label(text).filter(names::confirm);
    }

    /** Whether a text is a label with more text behind it. */
    static boolean isInline(Stretch text) {
        return colonBehindLabel(text) > 0;
    }

    /** A label with the text behind it: {@code Q: Why …?}. */
    private static Optional<PartHead> inline(Line line, Stretch text) {
        int colon = colonBehindLabel(text);
        if (colon < 1) {
            return Optional.empty();
        }
        int end = colon + 1 + closing(text, colon + 1);
        Stretch label = text.upTo(end);
        Stretch behind = text.from(end).strip();
        return INLINE.match(label).map(match -> new PartHead(line, label, Optional.of(match), Optional.of(behind)));
    }

    private static int colonBehindLabel(Stretch text) {
        Stretch start = text.upTo(Math.min(text.length(), LONGEST_INLINE));
        int colon = Math.max(start.indexOf(":"), start.indexOf("："));
        boolean label = colon > 0
                && !text.from(colon + 1 + closing(text, colon + 1)).isBlank()
                && INLINE.match(text.upTo(colon + 1)).isPresent();
        return label ? colon : 0;
    }

    /** How much emphasis around the label closes behind the colon: {@code **Q:** Why …?}. */
    private static int closing(Stretch text, int from) {
        int marks = 0;
        while (marks < from && "*_".indexOf(text.at(marks)) >= 0) {
            marks++;
        }
        return text.from(from).startsWith(text.upTo(marks).text()) ? marks : 0;
    }

    /** A bare label begins a block: it does not stand in the middle of a wrapped paragraph. */
    private boolean standsAlone(int index) {
        if (index == 0 || layout.oneLineIsOneBlock()) {
            return true;
        }
        Line before = lines.get(index - 1);
        return !before.is(LineKind.TEXT)
                || before.endsASentence()
                || label(before.bare()).isPresent();
    }

    private static int sectionLevel(List<Line> lines) {
        List<Integer> levels = lines.stream()
                .flatMap(line -> line.heading().stream())
                .map(Heading::level)
                .toList();
        return levels.contains(2)
                ? 2
                : levels.stream().mapToInt(level -> level).min().orElse(0);
    }
}
