package org.expertqa.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been found in one file so far: the text of fields by their target, where each stretch went, and remarks. */
final class Findings {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<LabelFound> labels = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Spans spans;

    Findings(String source) {
        spans = new Spans(source);
    }

    /** A field's text, and the stretches it was taken from. */
    void field(String target, String text, List<Stretch> stretches) {
        texts.put(target, text);
        stretches.forEach(stretch -> spans.add(stretch, target));
    }

    void field(String target, Stretch stretch) {
        field(target, stretch.strip().text(), List.of(stretch));
    }

    /** A field's text that follows from others and stands nowhere itself. */
    void derived(String target, String text) {
        field(target, text, List.of());
    }

    boolean has(String target) {
        return texts.containsKey(target);
    }

    String text(String target) {
        return texts.get(target);
    }

    /** The texts of the fields below a target, by the rest of their names. */
    Map<String, String> textsOf(String target) {
        Map<String, String> below = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(target)) {
                below.put(name.substring(target.length()), text);
            }
        });
        return below;
    }

    /** Sends the stretches of one target to another. */
    void retarget(String target, String other) {
        spans.retarget(name -> name.equals(target) ? other : name);
    }

    void span(Stretch stretch, String target) {
        spans.add(stretch, target);
    }

    void marker(Stretch stretch) {
        spans.add(stretch, Span.MARKER);
    }

    /** What stands around the text of a line is its marks. */
    void markersAround(Stretch text, Stretch line) {
        marker(new Stretch(line.source(), line.from(), text.from()));
        marker(new Stretch(line.source(), text.to(), line.to()));
    }

    void furniture(Stretch stretch) {
        spans.add(stretch, Span.FURNITURE);
    }

    void label(Line line, String part) {
        labels.add(new LabelFound(line.number(), line.bare().text(), part));
    }

    void warn(WarningCode code, int line, String field, String message) {
        warnings.add(new Warning(code, line, field, message));
    }

    /** All of it as the report of one file. */
    ReadFile toFile(SourceText source, FileContent content) {
        List<Span> all = spans.covering();
        LineNumbers lines = new LineNumbers(source.text());
        List<Unassigned> unassigned = all.stream()
                .filter(span -> span.target().equals(Span.UNASSIGNED))
                .map(span -> new Unassigned(lines.at(span.from()), source.text().substring(span.from(), span.to())))
                .toList();
        return new ReadFile(
                source.name(),
                content.answers(),
                content.experts(),
                content.topics(),
                all,
                List.copyOf(labels),
                unassigned,
                List.copyOf(warnings));
    }

    Spans spans() {
        return spans;
    }
}
