package org.expertqa.importing.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.expertqa.importing.lines.LineNumbers;
import org.expertqa.importing.report.Span;
import org.expertqa.view.Messages;

/** The fields of an item as rows, in the order in which a reader meets them. */
final class FieldRows {

    /** What an editor need not see: how a section is named in addresses, and the kind that says nothing. */
    private static final Pattern UNSEEN = Pattern.compile(".*\\.sections\\[\\d+]\\.id|.*\\.(sponsored|noindex|former)");

    private static final String STANDARD = "standard";

    private final List<Span> spans;
    private final LineNumbers lines;
    private final Messages words;
    private final List<FieldRow> rows = new ArrayList<>();

    private FieldRows(List<Span> spans, String text, Messages words) {
        this.spans = spans;
        this.lines = new LineNumbers(text);
        this.words = words;
    }

    /** @param target the name of the item in the report, such as {@code answers[0]} */
    static List<FieldRow> of(JsonNode item, String target, List<Span> spans, String text, Messages words) {
        FieldRows rows = new FieldRows(spans, text, words);
        rows.add(item, target);
        return rows.rows;
    }

    private void add(JsonNode node, String target) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.get(i), target + "[" + i + "]");
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> add(field.getValue(), target + "." + field.getKey()));
        } else if (isSeen(node.asText(""), target)) {
            FieldName name = FieldName.of(target, words);
            rows.add(new FieldRow(target, name.look(), name.words(), node.asText(), line(target)));
        }
    }

    private static boolean isSeen(String value, String target) {
        boolean standard = target.endsWith(".kind") && value.equals(STANDARD);
        return !value.isBlank() && !standard && !UNSEEN.matcher(target).matches();
    }

    private int line(String target) {
        return spans.stream()
                .filter(span -> span.target().equals(target))
                .findFirst()
                .map(span -> lines.at(span.from()))
                .orElse(0);
    }
}
