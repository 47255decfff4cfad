package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expertqa.importing.labels.OldPage;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** Looks over the lines of a body for what a person should see: code of templates, offers, gaps to be filled, a broken end. */
public final class TextChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{L}[\\p{L} _-]{0,28}\\p{L}\\](?![\\[(:])");
    private static final Pattern PROSE =
            Pattern.compile(".*\\.(introduction|questionDetail|quickAnswer|body|bio|text|disclaimer)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\]]{0,300}]\\(\\s{0,9}(?!https?://)([^)\\s]{1,300})");
    private static final int LONG_LINE = 60;
    private final Findings findings;

    public TextChecks(Findings findings) {
        this.findings = findings;
    }

    public void check(List<Line> lines) {
        List<Line> prose =
                lines.stream().filter(line -> !line.is(LineKind.CODE)).toList();
        prose.forEach(this::templateCode);
        prose.forEach(this::offer);
        prose.forEach(this::placeholder);
        prose.forEach(this::picture);
        end(lines);
    }

    private void templateCode(Line line) {
        Stretch bare = line.bare();
        boolean inside = bare.indexOf("{{") >= 0 || bare.indexOf("{%") >= 0;
        if (inside && !line.is(LineKind.TEMPLATE_CODE)) {
            findings.warn(
                    WarningCode.TEMPLATE_CODE_IN_INPUT,
                    line.number(),
                    "",
                    "This line has template code in it; it stays as text.");
        }
    }

    private void offer(Line line) {
        int begin = line.bare().indexOf("<<");
        if (begin >= 0 && line.bare().from(begin).indexOf(">>") > 0 && !OldPage.isItsOwn(line)) {
            findings.warn(
                    WarningCode.LOW_CONFIDENCE,
                    line.number(),
                    "",
                    "This line has an offer <<…>> of the old page in it; it stays as text.");
        }
    }

    private void placeholder(Line line) {
        Matcher found = PLACEHOLDER.matcher(line.bare().text());
        Optional<String> first =
                !line.is(LineKind.TEMPLATE_CODE) && found.find() ? Optional.of(found.group()) : Optional.empty();
        first.ifPresent(gap -> findings.warn(
                WarningCode.PLACEHOLDER_IN_INPUT,
                line.number(),
                "",
                "Something is to be filled in here: " + gap + "."));
    }

    /** A picture whose address counts from the old page is not on ours. */
    private void picture(Line line) {
        Matcher found = PICTURE.matcher(line.bare().text());
        if (line.bare().indexOf("![") >= 0 && found.find()) {
            findings.warn(
                    WarningCode.LOW_CONFIDENCE,
                    line.number(),
                    "",
                    "This picture stands at an address of the old site, \"" + found.group(1)
                            + "\"; bring it in as media, or write its whole address.");
        }
    }

    /** The last line that went to a field for sentences; behind it only furniture and the like may stand. */
    private void end(List<Line> lines) {
        int last = findings.spans().endOfLast(PROSE.asMatchPredicate());
        lines.stream()
                .filter(line ->
                        line.stretch().from() < last && last <= line.stretch().to())
                .findFirst()
                .filter(TextChecks::isBroken)
                .ifPresent(line -> findings.warn(
                        WarningCode.TRUNCATED_INPUT, line.number(), "", "The text ends in the middle of a sentence."));
    }

    private static boolean isBroken(Line line) {
        Stretch bare = line.bare();
        boolean text = line.is(LineKind.TEXT) || line.is(LineKind.BULLET) || line.is(LineKind.NUMBERED);
        boolean dots = bare.endsWith("…") || bare.endsWith("...") || bare.endsWith("[…]") || bare.endsWith("[...]");
        boolean open = line.length() > LONG_LINE && !line.endsASentence();
        return text && (dots || open) && bare.indexOf("](") < 0 && bare.indexOf("://") < 0;
    }
}
