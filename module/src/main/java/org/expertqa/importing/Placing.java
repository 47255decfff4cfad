package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expertqa.importing.body.NamedExpert;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.Places;
import org.expertqa.importing.report.Targets;

/** Puts the lines of which a person has said where they belong into the fields that were read without them. */
final class Placing {

    private static final Pattern FIELD = Pattern.compile("(answers|experts)\\[(\\d+)]\\.(.+)");
    private static final Pattern RICH = Pattern.compile(".*\\.(introduction|questionDetail|body|bio)");
    private static final String SECTION = "section@";
    private static final String NEXT_STEPS = "nextSteps";

    private final Findings findings;
    private final String source;
    private final int answers;

    Placing(Findings findings, String source, int answers) {
        this.findings = findings;
        this.source = source;
        this.answers = answers;
    }

    void place(List<Line> lines, Placements placed) {
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (!run.isEmpty() && !isNext(run.get(run.size() - 1), line, placed)) {
                settle(run, placed);
                run = new ArrayList<>();
            }
            run.add(line);
        }
        settle(run, placed);
    }

    private static boolean isNext(Line last, Line line, Placements placed) {
        return last.number() + 1 == line.number() && placed.of(last.number()).equals(placed.of(line.number()));
    }

    private void settle(List<Line> run, Placements placed) {
        Optional<String> field = run.stream().findFirst().flatMap(first -> placed.of(first.number()));
        List<Stretch> stretches = run.stream().map(Line::bare).toList();
        if (field.filter(Placements.NOTHING::equals).isPresent()) {
            stretches.forEach(findings::furniture);
        } else {
            field.map(FIELD::matcher)
                    .filter(Matcher::matches)
                    .filter(name -> Integer.parseInt(name.group(2)) < answers)
                    .ifPresent(name -> settle(stretches, name));
        }
    }

    private void settle(List<Stretch> stretches, Matcher name) {
        Targets targets = new Targets(Integer.parseInt(name.group(2)));
        String field = name.group(3);
        if (field.equals(NEXT_STEPS)) {
            stretches.forEach(line -> step(line, targets));
        } else if (field.startsWith(SECTION)) {
            section(targets, Integer.parseInt(field.substring(SECTION.length())))
                    .ifPresent(target -> insert(target, stretches));
        } else {
            insert(name.group(), stretches);
            if (field.equals("displayName")) {
                named(targets);
            }
        }
    }

    private void insert(String target, List<Stretch> stretches) {
        boolean rich = RICH.matcher(target).matches();
        findings.insert(target, stretches, rich ? "\n" : " ", rich ? "\n\n" : " ");
    }

    private void step(Stretch line, Targets targets) {
        int index = 0;
        while (findings.has(targets.answer(NEXT_STEPS + "[" + index + "].text"))) {
            index++;
        }
        int mark = ListMarker.item(line);
        int words = mark < line.length() ? mark : 0;
        findings.marker(line.upTo(words));
        findings.field(targets.answer(NEXT_STEPS + "[" + index + "].text"), line.from(words));
    }

    /** The body of the section that begins in a line; none where none begins there any more. */
    private Optional<String> section(Targets targets, int line) {
        Places places = new Places(findings.spans().before(source.length()), source);
        for (int i = 0; hasSection(targets, i); i++) {
            if (places.lineOf(targets.answer("sections[" + i + "].heading")) == line) {
                return Optional.of(targets.answer("sections[" + i + "].body"));
            }
        }
        return Optional.empty();
    }

    private boolean hasSection(Targets targets, int index) {
        return !findings.textsOf(targets.answer("sections[" + index + "].")).isEmpty();
    }

    /** An expert is known by the slug of the name. */
    private void named(Targets targets) {
        String name = findings.text(targets.expert("displayName"));
        String slug = NamedExpert.slug(name);
        findings.derived(targets.expert("shortName"), NameInText.firstOf(name));
        findings.derived(targets.expert("slug"), slug);
        findings.derived(targets.answer("expert"), slug);
    }
}
