package org.expertqa.importing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineNumbers;
import org.expertqa.importing.lines.Stretch;

/** What has been found in one file so far: the text of fields by their target, where each stretch went, and remarks. */
public final class Findings {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<LabelFound> labels = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Spans spans;
    private final int bodyFrom;

    /** Findings in a text whose body begins at an offset. */
    public Findings(String source, int bodyFrom) {
        this.spans = new Spans(source);
        this.bodyFrom = bodyFrom;
    }

    /** A field's text, and the stretches it was taken from. */
    public void field(String target, String text, List<Stretch> stretches) {
        texts.put(target, text);
        stretches.forEach(stretch -> spans.add(stretch, target));
    }

    public void field(String target, Stretch stretch) {
        field(target, stretch.strip().text(), List.of(stretch));
    }

    /** A field's text that follows from others and stands nowhere itself. */
    public void derived(String target, String text) {
        field(target, text, List.of());
    }

    /** Adds stretches to what a field has, where they stand in the text; a text that stands nowhere gives way to them. */
    public void insert(String target, List<Stretch> stretches, String within, String between) {
        String more = stretches.stream().map(each -> each.strip().text()).collect(Collectors.joining(within));
        String text = texts.getOrDefault(target, "");
        OptionalInt place = spans.placeIn(text, target, stretches.get(0).from());
        texts.put(
                target,
                place.isPresent()
                        ? joined(text.substring(0, place.getAsInt()), more, text.substring(place.getAsInt()), between)
                        : more);
        stretches.forEach(stretch -> spans.add(stretch, target));
    }

    private static String joined(String before, String more, String behind, String between) {
        return Stream.of(before.stripTrailing(), more, behind.replaceFirst("^[\\s&&[^\t ]]+", ""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    public boolean has(String target) {
        return texts.containsKey(target);
    }

    public String text(String target) {
        return texts.get(target);
    }

    /** The texts of the fields below a target, by the rest of their names. */
    public Map<String, String> textsOf(String target) {
        Map<String, String> below = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(target)) {
                below.put(name.substring(target.length()), text);
            }
        });
        return below;
    }

    /** Sends what the body has for one target to another. */
    public void retargetInBody(String target, String other) {
        spans.retarget(span -> span.from() >= bodyFrom && span.target().equals(target) ? other : span.target());
    }

    public void retarget(UnaryOperator<String> rule) {
        spans.retarget(span -> rule.apply(span.target()));
    }

    public void span(Stretch stretch, String target) {
        spans.add(stretch, target);
    }

    public void marker(Stretch stretch) {
        spans.add(stretch, Span.MARKER);
    }

    /** What stands around the text of a line is its marks. */
    public void markersAround(Stretch text, Stretch line) {
        marker(new Stretch(line.source(), line.from(), text.from()));
        marker(new Stretch(line.source(), text.to(), line.to()));
    }

    public void furniture(Stretch stretch) {
        spans.add(stretch, Span.FURNITURE);
    }

    /** Notes a recognised label, whose words are a field's text. */
    public void label(Line line, String name) {
        labels.add(new LabelFound(line.number(), line.bare().text(), name));
    }

    /** Notes a recognised label, and the stretch that is its words. */
    public void label(Stretch words, Line line, String name) {
        span(words, "label:" + name);
        label(line, name);
    }

    public void warn(WarningCode code, int line, String field, String message) {
        warnings.add(new Warning(code, line, field, message));
    }

    public boolean hasWarning(WarningCode code, int line) {
        return warnings.stream().anyMatch(warning -> warning.code() == code && warning.line() == line);
    }

    public boolean hasWarning(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    /** Takes the marks out of fields of the body that are no rich text: their words stay, the marks are markers. */
    public void takeMarksOut(Predicate<String> targets, Function<String, List<Stretch>> marks) {
        texts.replaceAll((target, text) -> targets.test(target) ? without(marks.apply(text), text) : text);
        spans.takeOut(span -> span.from() >= bodyFrom && targets.test(span.target()), marks);
    }

    private static String without(List<Stretch> marks, String text) {
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (Stretch mark : marks) {
            words.append(text, end, mark.from());
            end = mark.to();
        }
        return words.append(text.substring(end)).toString();
    }

    public void warn(Warning warning) {
        warnings.add(warning);
    }

    /** All of it as the report of one file. */
    public ReadFile toFile(SourceText source, FileContent content) {
        String text = source.text();
        List<Span> all = spans.covering();
        LineNumbers lines = new LineNumbers(text);
        List<Unassigned> unassigned = all.stream()
                .filter(span -> span.target().equals(Span.UNASSIGNED))
                .map(span -> new Unassigned(lines.at(span.from()), text.substring(span.from(), span.to())))
                .toList();
        return new ReadFile(
                source.name(),
                source.takenOut().map(known -> text),
                content.answers(),
                content.experts(),
                content.topics(),
                all,
                labelsInOrder(),
                unassigned,
                List.copyOf(warnings));
    }

    private List<LabelFound> labelsInOrder() {
        return labels.stream().sorted(Comparator.comparingInt(LabelFound::line)).toList();
    }

    public Spans spans() {
        return spans;
    }
}
