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

    public static final Set<String> ONE_LINE = Set.of(
            "byline",
            "bylineEmpty",
            "reviewedBy",
            "publishedOn",
            "modifiedOn",
            "nextReview",
            "askedBy",
            "furniture",
            "tableOfContents");
    private static final Set<String> AT_ANY_DEPTH =
            Set.of("quickAnswer", "keyTakeaways", "expert", "citations", "disclaimer", "furniture", "furnitureBelow");
    private static final int LONGEST_ASKER = 60;
    private static final int LONGEST_BARE = 90;
    private final List<Line> lines;
    private final Layout layout;
    private final KnownNames names;
    private final LineLabels labels;
    private final int sectionLevel;

    public Heads(List<Line> lines, Layout layout, KnownNames names, LineLabels labels) {
        this.lines = lines;
        this.layout = layout;
        this.names = names;
        this.labels = labels;
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

    private Optional<PartHead> heading(Line line) {
        Heading heading = line.heading().orElseThrow();
        Optional<LabelMatch> label = known(heading.text()).filter(found -> !found.isOfLetter());
        if (heading.level() > sectionLevel) {
            return label.filter(found -> AT_ANY_DEPTH.contains(found.part()) && !found.weak())
                    .map(found -> PartHead.of(line, label));
        }
        if (heading.kind().isPresent()) {
            return Optional.of(PartHead.of(line, Optional.empty()));
        }
        Optional<PartHead> inline = labels.inline(line).filter(head -> !head.isGreeting());
        return inline.isPresent() ? inline : Optional.of(PartHead.of(line, label));
    }

    private Optional<PartHead> bare(int index) {
        Line line = lines.get(index);
        Optional<LabelMatch> label = known(line.bare())
                .filter(found -> !found.isOfLetter())
                .filter(found -> !found.hasOtherWords() || mayHaveOtherWords(index));
        return label.isPresent()
                ? Optional.of(PartHead.of(line, label))
                : labels.inline(line).filter(head -> !head.isGreeting());
    }

    /** A bare label with words of its own may as well be how a sentence begins. */
    private boolean mayHaveOtherWords(int index) {
        Line line = lines.get(index);
        if (line.length() <= LONGEST_ASKER && labels.isLabelOf("askedBy", line)) {
            return true;
        }
        boolean followed = index + 1 < lines.size() && lines.get(index + 1).is(LineKind.TEXT);
        return line.length() <= LONGEST_BARE
                && (isFurniture(line) || !line.bare().endsWith("."))
                && (isFurniture(line) || Sentences.isOne(line.bare().text()))
                && (layout.oneLineIsOneBlock() || !followed);
    }

    private boolean isFurniture(Line line) {
        return labels.whole(line).filter(label -> label.is("furniture")).isPresent();
    }

    /** Whether a line greets, or closes a letter: then it is no heading. */
    boolean isOfLetter(Line line) {
        return labels.isOfLetter(line);
    }

    private Optional<LabelMatch> known(Stretch text) {
        return labels.whole(text).filter(names::confirm);
    }

    /** A bare label begins a block: it does not stand in the middle of a wrapped paragraph. */
    private boolean standsAlone(int index) {
        if (index == 0 || layout.oneLineIsOneBlock()) {
            return true;
        }
        Line before = lines.get(index - 1);
        return !before.is(LineKind.TEXT)
                || before.endsASentence()
                || labels.saysOnlyItself(before)
                || labels.whole(before.bare()).isPresent();
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
