package org.expertqa.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.References;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.json.Json;

/**
 * An answer as Markdown with front matter. What it writes it reads again: a part of the body that would not come back as
 * it is moves to the front matter, where every text does.
 */
final class AnswerMarkdown {

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final List<String> BODY =
            List.of("question", "quickAnswer", "introduction", "sections", "expertTake", "nextSteps");
    private static final Set<String> LABELLED = Set.of("quickAnswer", "expertTake", "nextSteps");
    private final ExpertAnswer answer;
    private final References references;
    private final ObjectNode content;
    private final ObjectNode header;
    private final Optional<String> expertCalled;
    private final Reader reader;

    AnswerMarkdown(
            ExpertAnswer answer,
            References references,
            ObjectNode header,
            Optional<String> expertCalled,
            Reader reader) {
        this.answer = answer;
        this.references = references;
        this.content = References.removedFrom(MAPPER.valueToTree(answer));
        this.header = header;
        this.expertCalled = expertCalled;
        this.reader = reader;
    }

    String text() {
        UsualLabels labels = UsualLabels.of(answer.language(), reader.labels());
        Set<String> moved = new HashSet<>(labels.areKnown() ? Set.of() : LABELLED);
        String text = written(moved);
        while (!isComplete(moved)) {
            Set<String> different = different(text);
            if (different.isEmpty()) {
                return text;
            }
            if (different.remove("language")) {
                header.put("language", answer.language());
            }
            boolean other = different.stream().anyMatch(field -> !BODY.contains(field));
            moved.addAll(other ? BODY : different);
            text = written(moved);
        }
        return text;
    }

    private static boolean isComplete(Set<String> moved) {
        return moved.containsAll(BODY);
    }

    private String written(Set<String> moved) {
        Set<String> elsewhere = new HashSet<>(moved);
        BODY.stream().filter(field -> !content.has(field)).forEach(elsewhere::add);
        ObjectNode fields = header.deepCopy();
        references.putInto(fields);
        FrontMatterOrder.FIELDS.stream()
                .filter(field -> content.has(field) && (moved.contains(field) || !BODY.contains(field)))
                .forEach(field -> fields.set(field, content.get(field)));
        return "---\n" + YamlText.of(fields) + "---\n"
                + new AnswerBody(answer, expertCalled, elsewhere, reader.labels()).text();
    }

    /** The fields that do not come back as they are. */
    private Set<String> different(String text) {
        Set<String> names = new HashSet<>();
        try {
            ReadFile file = reader.read(new SourceText("export", text));
            if (file.answers().size() != 1) {
                return new HashSet<>(BODY);
            }
            ExpertAnswer again = file.answers().get(0).content();
            ObjectNode tree = MAPPER.valueToTree(again);
            content.fieldNames().forEachRemaining(names::add);
            tree.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> content.path(name).equals(tree.path(name)));
            return names;
        } catch (Unreadable e) {
            return new HashSet<>(BODY);
        }
    }
}
