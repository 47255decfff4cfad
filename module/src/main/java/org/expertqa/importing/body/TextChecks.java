package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** Looks over the lines of a body for what a person should see: code of templates, gaps to be filled, a broken end. */
public final class TextChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Za-z][A-Za-z _-]{1,28}[A-Za-z]\\](?![\\[(:])");
    private static final int LONG_LINE = 60;
    private final Findings findings;

    public TextChecks(Findings findings) {
        this.findings = findings;
    }

    public void check(List<Line> lines) {
        List<Line> prose =
                lines.stream().filter(line -> !line.is(LineKind.CODE)).toList();
        prose.forEach(this::templateCode);
        prose.forEach(this::placeholder);
        List<Line> shown = Blanks.trim(lines);
        if (!shown.isEmpty()) {
            end(shown.get(shown.size() - 1));
        }
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

    private void placeholder(Line line) {
        Matcher found = PLACEHOLDER.matcher(line.bare().text());
        Optional<String> first = found.find() ? Optional.of(found.group()) : Optional.empty();
        first.ifPresent(gap -> findings.warn(
                WarningCode.PLACEHOLDER_IN_INPUT,
                line.number(),
                "",
                "Something is to be filled in here: " + gap + "."));
    }

    private void end(Line line) {
        boolean text = line.is(LineKind.TEXT) || line.is(LineKind.BULLET) || line.is(LineKind.NUMBERED);
        boolean broken = text
                && line.length() > LONG_LINE
                && !line.endsASentence()
                && line.bare().indexOf("](") < 0;
        if (broken && line.bare().indexOf("://") < 0) {
            findings.warn(WarningCode.TRUNCATED_INPUT, line.number(), "", "The text ends in the middle of a sentence.");
        }
    }
}
