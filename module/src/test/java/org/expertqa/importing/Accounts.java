package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.expertqa.importing.lines.Space;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Unassigned;

/** Checks that a report accounts for every character of its input, and that fields hold what their spans hold. */
final class Accounts {

    private static final Pattern DERIVED = Pattern.compile(
            "answers\\[[1-9].*(language|source\\.(url|byline|reviewedBy))|.*(\\.(id|kind|slug|expert|shortName|displayName|honorificPrefix|former|sponsored"
                    + "|noindex|publishedOn|modifiedOn|accessedOn|verifiedOn|validUntil)|(topics|related|coAuthors)\\[\\d+])");

    /** What follows from other words, unless it stands somewhere itself. */
    private static final Pattern MAY_FOLLOW = Pattern.compile(".*\\.(language|honorificSuffix|jobTitle)");

    private static final Pattern RICH = Pattern.compile(".*\\.(introduction|questionDetail|body)");
    private static final Pattern FOREIGN_BULLET =
            Pattern.compile("(^|[\n\r\u2028\u2029])[^\\p{L}\\p{N}\n\r]*[•·‣◦–・][^\\p{L}\\p{N}\n\r]*$");

    private Accounts() {}

    static void balance(String text, ReadFile file) {
        everyCharacterHasOnePlace(text, file.spans());
        fieldsHoldWhatTheirSpansHold(text, file);
        unassignedTextIsListed(text, file);
    }

    private static void everyCharacterHasOnePlace(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.from() < end || span.to() <= span.from()) {
                throw new AssertionError(span + " is empty, or begins before " + end);
            }
            assertBlank(text.substring(end, span.from()));
            end = span.to();
        }
        assertBlank(text.substring(end));
    }

    private static void assertBlank(String gap) {
        if (!gap.chars().allMatch(Character::isWhitespace)) {
            throw new AssertionError("Nobody took \"" + gap + "\"");
        }
    }

    private static void fieldsHoldWhatTheirSpansHold(String text, ReadFile file) {
        Map<String, String> held = new LinkedHashMap<>();
        Span before = new Span(0, 0, Span.UNASSIGNED);
        for (Span span : file.spans()) {
            String words = text.substring(span.from(), span.to());
            held.merge(span.target(), isListItem(text, before, span) ? "*" + words : words, String::concat);
            before = span;
        }
        Map<String, String> fields = fields(file);
        fields.forEach((path, value) -> {
            String spans = bare(held.getOrDefault(path, ""));
            boolean follows = spans.isEmpty() && MAY_FOLLOW.matcher(path).matches();
            if (!DERIVED.matcher(path).matches() && !follows && !spans.equals(bare(value))) {
                assertThat(spans).as(path).isEqualTo(bare(value));
            }
        });
        held.keySet().stream()
                .filter(target -> target.startsWith("answers[") || target.startsWith("experts["))
                .filter(target -> !fields.containsKey(target))
                .forEach(target ->
                        assertThat(fields).as("there is a field for the span").containsKey(target));
    }

    /** A sign of mail before rich text on its line: the field has the mark of Markdown instead. */
    private static boolean isListItem(String text, Span before, Span span) {
        return before.target().equals(Span.MARKER)
                && RICH.matcher(span.target()).matches()
                && FOREIGN_BULLET.matcher(text.substring(0, before.to())).find()
                && text.substring(before.to(), span.from()).lines().count() < 2;
    }

    private static void unassignedTextIsListed(String text, ReadFile file) {
        List<String> spans = file.spans().stream()
                .filter(span -> span.target().equals(Span.UNASSIGNED))
                .map(span -> text.substring(span.from(), span.to()))
                .toList();
        assertThat(file.unassigned()).extracting(Unassigned::text).isEqualTo(spans);
    }

    private static Map<String, String> fields(ReadFile file) {
        ObjectNode report = ReportJson.of(file, "dry-run");
        Map<String, String> fields = new LinkedHashMap<>();
        collect(report.get("answers"), "answers", fields);
        collect(report.get("experts"), "experts", fields);
        return fields;
    }

    private static void collect(JsonNode node, String path, Map<String, String> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", fields);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), path + "." + field.getKey(), fields));
        } else {
            fields.put(path, node.asText());
        }
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(c -> !Space.is(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
