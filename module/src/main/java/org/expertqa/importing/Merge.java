package org.expertqa.importing;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.WarningCode;

/** Brings the fields of a body into the tree of the front matter, which wins; what it leaves out is said. */
final class Merge {

    private final Findings findings;
    private final String target;

    Merge(Findings findings, String target) {
        this.findings = findings;
        this.target = target;
    }

    void into(FieldTree tree) {
        Map<String, String> body = findings.textsOf(target);
        Map<String, String> refused = body.entrySet().stream()
                .filter(field -> tree.isGiven(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        body.forEach((path, text) -> {
            if (!refused.containsKey(path)) {
                tree.put(path, text);
            }
        });
        refused.forEach((path, text) ->
                findings.retargetInBody(target + path, isSame(tree, path, text) ? Span.FURNITURE : Span.UNASSIGNED));
        refused.entrySet().stream()
                .filter(field -> !isSame(tree, field.getKey(), field.getValue()))
                .map(field -> field.getKey().split("[\\[.]")[0])
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::leftOut);
    }

    private static boolean isSame(FieldTree tree, String path, String text) {
        return Word.form(tree.text(path)).equals(Word.form(text));
    }

    private void leftOut(String field) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                1,
                field,
                "The front matter gives this field; what the body has for it was left out.");
    }
}
