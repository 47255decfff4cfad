package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.HeadingSign;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.LinkInText;
import org.expertqa.importing.lines.ListMarker;
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
    private final UnderAnswer underAnswer;

    public Heads(List<Line> lines, Layout layout, KnownNames names, LineLabels labels) {
        this.lines = lines;
        this.layout = layout;
        this.names = names;
        this.labels = labels;
        this.sectionLevel = sectionLevel(lines);
        this.underAnswer = UnderAnswer.of(lines, sectionLevel, labels);
    }

    /** The head that a line is, if it is one. */
    public Optional<PartHead> at(int index) {
        Line line = lines.get(index);
        if (line.is(LineKind.HEADING)) {
            return heading(index);
        }
        if (line.is(LineKind.NUMBERED)) {
            return numbered(index);
        }
        return line.is(LineKind.TEXT) && standsAlone(index) ? bare(index) : Optional.empty();
    }

    /** A label with a number before it, {@code 2. Quick answer}, over text that is no list item of the same list. */
    private Optional<PartHead> numbered(int index) {
        Line line = lines.get(index);
        Stretch words = line.bare().from(ListMarker.number(line.bare()));
        return known(words)
                .filter(found -> !found.isOfLetter() && !ONE_LINE.contains(found.part()) && !found.hasOtherWords())
                .filter(found -> !isAmongItems(index))
                .map(found -> new PartHead(line, words, Optional.of(found), Optional.empty()));
    }

    /** Whether the next line that shows is a numbered one, too, or there is none. */
    private boolean isAmongItems(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next == lines.size() || lines.get(next).is(LineKind.NUMBERED);
    }

    /** Whether no heading is marked as one, so that headings may stand bare. */
    boolean areUnmarked() {
        return sectionLevel == 0;
    }

    private Optional<PartHead> heading(int index) {
        Line line = lines.get(index);
        Heading heading = line.heading().orElseThrow();
        Optional<LabelMatch> label =
                known(heading.text()).or(() -> person(heading.text())).filter(found -> !found.isOfLetter());
        if (heading.level() > sectionLevel && !underAnswer.holds(line)) {
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
                ? Optional.of(new PartHead(line, words(line), label, Optional.empty()))
                : labels.inline(line).filter(head -> !head.isGreeting()).or(() -> offer(line));
    }

    private static Stretch words(Line line) {
        return HeadingSign.withoutStars(HeadingSign.without(line.bare()));
    }

    /** A line that is a link, {@code [Book a consultation](address)}, calls to an action by itself. */
    private Optional<PartHead> offer(Line line) {
        Optional<Stretch> words =
                line.bare().startsWith("[") ? LinkInText.of(line.bare()).flatMap(LinkInText::label) : Optional.empty();
        return words.flatMap(this::known)
                .filter(found -> found.is("callToAction"))
                .map(found -> new PartHead(line, words.get(), Optional.of(found), Optional.of(line.bare())));
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
        return labels.whole(text.from(ListMarker.number(text))).filter(names::confirm);
    }

    /** The name of somebody who is known to have written the text, as a heading over what is said of the person. */
    private Optional<LabelMatch> person(Stretch text) {
        return NameInText.of(text)
                .filter(name -> name.isFull() && names.knows(name))
                .map(name -> new LabelMatch("expert", false, Optional.of(name), Optional.empty(), Optional.empty()));
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
