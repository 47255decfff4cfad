package org.expertqa.importing.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one link that a paragraph has among its words: {@code Worried? [Book a check](address)}, or an address behind a colon. */
public record LinkAmongWords(Paragraph paragraph, Line line, Stretch whole, LinkInText link) {

    private static final Pattern LINK =
            Pattern.compile("(?<![\\\\!])\\[[^\\[\\]]+]\\([^\\s()<>]+\\)|(?<!]\\()<?https://[^\\s<>\"]+>?");
    private static final String ENDS = ".,;:!?)'。、）";
    private static final String LEADS_TO = ",:：-–—|";

    /** The link of a paragraph that has exactly one, and that to an address of https. */
    public static Optional<LinkAmongWords> in(Paragraph paragraph) {
        List<LinkAmongWords> found = paragraph.lines().stream()
                .flatMap(line -> wholes(line.bare()).map(whole -> of(paragraph, line, whole)))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        return found.size() == 1 && found.get(0).link().url().startsWith("https://")
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static Optional<LinkAmongWords> of(Paragraph paragraph, Line line, Stretch whole) {
        return LinkInText.of(whole).map(link -> new LinkAmongWords(paragraph, line, whole, link));
    }

    private static Stream<Stretch> wholes(Stretch bare) {
        return LINK.matcher(bare.text())
                .results()
                .map(found -> bare.upTo(end(found)).from(found.start()));
    }

    /** Where it ends: marks behind a bare address belong to the sentence. */
    private static int end(MatchResult found) {
        String text = found.group();
        int end = text.length();
        while (text.startsWith("https") && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return found.start() + end;
    }

    /** Whether the sentence is whole without it: it stands at the end, as an address or behind a mark. */
    public boolean standsApart() {
        Stretch before = before();
        boolean last = paragraph.lines().indexOf(line) == paragraph.lines().size() - 1
                && behind().text().chars().noneMatch(Character::isLetterOrDigit);
        boolean marked = before.isBlank() || LEADS_TO.indexOf(before.last()) >= 0 || Sentences.isEnded(before.text());
        return last && (marked || link.label().isEmpty());
    }

    /** The words of the paragraph without the link, or with its words where the sentence needs them. */
    public String text() {
        return paragraph.lines().stream()
                .map(other -> stretches(other).stream().map(Stretch::text).collect(Collectors.joining()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    public List<Stretch> stretches() {
        return paragraph.lines().stream()
                .flatMap(other -> stretches(other).stream())
                .toList();
    }

    /** What of the paragraph is neither words nor the link's. */
    public List<Stretch> markers() {
        List<Stretch> markers = new ArrayList<>(link.markers());
        if (standsApart()) {
            markers.add(new Stretch(whole.source(), words().to(), whole.from()));
            markers.add(behind());
        }
        return markers;
    }

    /** Whether the sentence may read badly now: an address stood in the middle of it. */
    public boolean leavesAGap() {
        return link.label().isEmpty() && !standsApart();
    }

    private List<Stretch> stretches(Line other) {
        if (other != line) {
            return List.of(other.bare());
        }
        return standsApart()
                ? List.of(words())
                : link.label()
                        .map(label -> List.of(beforeWithSpace(), label, behind()))
                        .orElseGet(() -> List.of(before(), behind()));
    }

    /** What stands before it without the mark that leads to it. */
    private Stretch words() {
        Stretch before = before();
        int end = before.length();
        while (end > 0 && (LEADS_TO.indexOf(before.at(end - 1)) >= 0 || Space.is(before.at(end - 1)))) {
            end--;
        }
        return before.upTo(end);
    }

    private Stretch before() {
        return beforeWithSpace().strip();
    }

    private Stretch beforeWithSpace() {
        return line.bare().upTo(whole.from() - line.bare().from());
    }

    private Stretch behind() {
        return line.bare().from(whole.to() - line.bare().from());
    }
}
