package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.labels.BareHeadings;
import org.expertqa.importing.labels.Heads;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/** Cuts a body into parts at its heads; lines that are template code, furniture or a byline are taken out on the way. */
final class Outline {

    private static final Set<String> ENDINGS = Set.of(
            "expertTake",
            "nextSteps",
            "expert",
            "callToAction",
            "disclaimer",
            "citations",
            "furniture",
            "furnitureBelow");
    private final List<Line> lines;
    private final Heads heads;
    private final BareHeadings bareHeadings;
    private final SingleLines singles;
    private final TableOfContents contents;
    private final PartLimit limit = PartLimit.ofParts();
    private final List<Part> parts = new ArrayList<>();
    private Optional<PartHead> head = Optional.empty();
    private List<Line> current = new ArrayList<>();
    private boolean ending;

    Outline(List<Line> lines, Layout layout, Heads heads, SingleLines singles) {
        this.lines = lines;
        this.heads = heads;
        this.singles = singles;
        this.contents = new TableOfContents(lines);
        this.bareHeadings = new BareHeadings(lines, layout, heads);
    }

    List<Part> parts() {
        for (int i = 0; i < lines.size(); i++) {
            next(i);
        }
        close();
        return WeakParts.settled(parts);
    }

    private void next(int index) {
        Line line = lines.get(index);
        Optional<PartHead> found = heads.at(index).filter(next -> !isLinkOfOffer(next));
        if (line.is(LineKind.UNDERLINE) && current.isEmpty() && head.isPresent()) {
            singles.underline(line);
        } else if (contents.takes(line)) {
            singles.contents(line);
        } else if (singles.take(line, found)) {
            aside(found);
        } else if (found.filter(this::repeatsHead).isPresent()) {
            singles.repeatedLabel(found.get());
        } else if (found.isPresent()) {
            begin(found.get());
        } else if (!ending && !isQuickAnswerItself() && bareHeadings.isOne(index)) {
            singles.guessed(line, bareHeadings.head(index).text().text());
            begin(bareHeadings.head(index));
        } else {
            if (!ending && !isQuickAnswerItself() && !isAsked() && bareHeadings.isDoubtful(index)) {
                singles.kept(line);
            }
            current.add(line);
        }
    }

    /** Behind the article, what follows furniture is not part of it; under "Contents" stand the headings once more. */
    private void aside(Optional<PartHead> found) {
        Optional<String> part = found.map(PartHead::part);
        if (part.filter("tableOfContents"::equals).isPresent()) {
            contents.begin();
        }
        if (ending && part.filter("furniture"::equals).isPresent()) {
            begin(found.get());
        }
    }

    /** "Show Sources", and below it "Sources". */
    private boolean repeatsHead(PartHead next) {
        boolean same = head.filter(before -> before.part().equals(next.part())).isPresent();
        return same && next.part().equals("citations") && current.stream().allMatch(Line::isBlank);
    }

    /** The link under a call to action may have words that would be another one. */
    private boolean isLinkOfOffer(PartHead next) {
        boolean offer =
                head.filter(before -> before.part().equals("callToAction")).isPresent();
        return offer && next.part().equals("callToAction") && next.textBehind().isPresent();
    }

    private boolean isQuickAnswerItself() {
        boolean afterLabel =
                head.filter(label -> label.part().equals("quickAnswer")).isPresent();
        return afterLabel && current.stream().allMatch(Line::isBlank);
    }

    /** Under the label of the question a short line at the end is most likely the asker's name. */
    private boolean isAsked() {
        return head.filter(label -> label.part().equals("question")).isPresent()
                && current.stream().anyMatch(line -> !line.isBlank());
    }

    private void begin(PartHead next) {
        limit.count(next.line());
        close();
        head = Optional.of(next);
        next.lineBehind().ifPresent(current::add);
        ending = ENDINGS.contains(next.part()) || (ending && next.label().isEmpty());
    }

    private void close() {
        if (head.isPresent() || !Blanks.trim(current).isEmpty()) {
            parts.add(new Part(head, List.copyOf(current)));
        }
        current = new ArrayList<>();
    }
}
