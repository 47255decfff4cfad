package org.expertqa.importing.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.expertqa.json.Json;

/** The report on an import as JSON: for each file what was read and where each stretch of its text went. */
public final class ReportJson {

    private static final ObjectMapper MAPPER = Json.mapper();

    private ReportJson() {}

    /** The report on one file, with what became of it. */
    public static ObjectNode of(ReadFile file, String outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.file());
        json.put("outcome", outcome);
        file.text().ifPresent(text -> json.put("text", text));
        ArrayNode answers = json.putArray("answers");
        file.answers().forEach(answer -> answers.add(of(answer)));
        ArrayNode experts = json.putArray("experts");
        file.experts().forEach(item -> experts.add(content(item)));
        ArrayNode topics = json.putArray("topics");
        file.topics().forEach(item -> topics.add(content(item)));
        all(json.putArray("spans"), file.spans());
        all(json.putArray("labels"), file.labels());
        all(json.putArray("unassigned"), file.unassigned());
        all(json.putArray("warnings"), file.warnings());
        return json;
    }

    /** The report on a file that could not be read or stored. */
    public static ObjectNode failed(String file) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file);
        json.put("outcome", Outcome.FAILED.toString());
        for (String list : List.of("answers", "experts", "topics", "spans", "labels", "unassigned", "warnings")) {
            json.putArray(list);
        }
        return json;
    }

    /** Adds what was refused, if anything was. */
    public static void problems(ObjectNode json, List<ImportProblem> problems) {
        problems.forEach(problem -> json.withArray("/problems")
                .addObject()
                .put("line", problem.line())
                .put("message", problem.message()));
    }

    /** An answer's content with its slug and its references as slugs. */
    public static ObjectNode of(ReadAnswer answer) {
        ObjectNode json = MAPPER.valueToTree(answer.content());
        answer.slug().ifPresent(slug -> json.put("slug", slug.value()));
        answer.references().putInto(json);
        return json;
    }

    private static ObjectNode content(ReadItem<?> item) {
        ObjectNode json = MAPPER.valueToTree(item.content());
        return json;
    }

    private static void all(ArrayNode array, Collection<?> values) {
        values.forEach(value -> array.add(MAPPER.valueToTree(value)));
    }
}
