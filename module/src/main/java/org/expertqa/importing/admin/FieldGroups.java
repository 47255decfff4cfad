package org.expertqa.importing.admin;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.importing.admin.ReadingScreen.Legend;
import org.expertqa.importing.report.Span;
import org.expertqa.view.Messages;

/** The groups of fields that are told apart by their look, in words. */
final class FieldGroups {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("question", "paste.to.question"),
            entry("quick", "paste.to.quickAnswer"),
            entry("introduction", "paste.to.introduction"),
            entry("sections", "paste.group.sections"),
            entry("take", "paste.to.take"),
            entry("steps", "paste.group.steps"),
            entry("call", "paste.to.call"),
            entry("expert", "paste.to.expert"),
            entry("rest", "paste.group.rest"),
            entry("label", "paste.to.label"),
            entry("furniture", "paste.to.furniture"),
            entry("unassigned", "paste.to.unassigned"));

    private FieldGroups() {}

    /** How many stretches went to each group, in the order of the text. */
    static List<Legend> legend(List<Span> spans, Messages text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        spans.stream()
                .map(span -> FieldName.of(span.target(), text).look())
                .filter(WORDS::containsKey)
                .forEach(look -> counts.merge(look, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(look -> new Legend(look.getKey(), text.get(WORDS.get(look.getKey())), look.getValue()))
                .toList();
    }
}
