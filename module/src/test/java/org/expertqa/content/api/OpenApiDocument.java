package org.expertqa.content.api;

import static org.expertqa.content.api.SchemaDocument.ordered;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.representation.ProblemJson;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.search.SearchQuery;
import org.expertqa.text.MediaTypes;

/** Makes the OpenAPI document from the shapes and the parameters that the code itself goes by; examples by really asking. */
final class OpenApiDocument {

    private static final String SCHEMAS = "#/components/schemas/";
    private final SampleApi api = SampleApi.full();

    Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Shape shape : Shapes.ALL) {
            paths.put("/" + shape.path(), ordered("get", list(shape)));
            paths.put("/" + shape.path() + "/{key}", ordered("get", one(shape)));
        }
        paths.put("/openapi.json", ordered("get", openApi()));
        paths.put("/schemas/{type}", ordered("get", schema()));
        return ordered(
                "openapi", "3.1.0",
                "info", info(),
                "servers", List.of(ordered("url", ".", "description", "Where this document was read from")),
                "paths", paths,
                "components", components());
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Expert Q&A: reading",
                "description",
                "Public answers, experts and topics as JSON. Complete by default; fields narrows, include widens."
                        + " Only what is live is there.",
                "license",
                ordered("name", "Apache-2.0", "identifier", "Apache-2.0"),
                "version",
                "1");
    }

    private Map<String, Object> list(Shape shape) {
        return ordered(
                "operationId", "list" + SchemaDocument.name(shape) + "s",
                "summary", "Public " + shape.path() + ", the latest publication first",
                "tags", List.of(shape.path()),
                "parameters",
                        Parameter.ofList(shape).stream()
                                .map(each -> parameter(each, shape))
                                .toList(),
                "responses",
                        responses(
                                ordered("$ref", SCHEMAS + SchemaDocument.name(shape) + "List"),
                                api.get(shape.path() + "?limit=1"),
                                Map.of()));
    }

    private Map<String, Object> one(Shape shape) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(path("key", "The slug, or the id, which stays when the slug changes.", slug(shape)));
        Parameter.ofOne(shape).forEach(each -> parameters.add(parameter(each, shape)));
        Map<String, Object> others = ordered(
                "301", ordered("description", "The slug is an old one: Location has the present address."),
                "404", problem("Nothing is public there.", api, shape.path() + "/nobody-asked-this"),
                "410", ordered("$ref", "#/components/responses/Problem"));
        return ordered(
                "operationId",
                "get" + SchemaDocument.name(shape),
                "summary",
                "One public " + shape.type(),
                "tags",
                List.of(shape.path()),
                "parameters",
                parameters,
                "responses",
                responses(
                        ordered("$ref", SCHEMAS + SchemaDocument.name(shape)),
                        api.get(shape.path() + "/" + slug(shape)),
                        others));
    }

    private static Map<String, Object> openApi() {
        return ordered(
                "operationId",
                "getOpenApi",
                "summary",
                "This document",
                "tags",
                List.of("descriptions"),
                "responses",
                responses(
                        ordered("type", "object"),
                        SampleApi.json("{\"openapi\":\"3.1.0\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Map.of()));
    }

    private static Map<String, Object> schema() {
        List<String> types =
                Shapes.ALL.stream().map(shape -> shape.type().name()).toList();
        Map<String, Object> type = path("type", "The name of a type.", "topic");
        type.put("schema", ordered("type", "string", "enum", types));
        Map<String, Object> found = ordered(
                "description", "The JSON Schema (2020-12) of one item of the type.",
                "headers", headers(),
                "content",
                        ordered(
                                MediaTypes.SCHEMA,
                                ordered(
                                        "schema",
                                        ordered("type", "object"),
                                        "example",
                                        SchemaDocument.of(Shapes.TOPIC))));
        return ordered(
                "operationId", "getSchema",
                "summary", "What one item of a type looks like",
                "tags", List.of("descriptions"),
                "parameters", List.of(type),
                "responses",
                        ordered(
                                "200", found,
                                "304", ordered("description", "It is as it was (If-None-Match)."),
                                "404", ordered("$ref", "#/components/responses/Problem"),
                                "default", ordered("$ref", "#/components/responses/Problem")));
    }

    private static Map<String, Object> responses(Object schema, JsonNode example, Map<String, Object> others) {
        Map<String, Object> responses = ordered(
                "200",
                ordered(
                        "description", "As it is now, or was on the day that was asked for.",
                        "headers", headers(),
                        "content", ordered("application/json", ordered("schema", schema, "example", example))),
                "304",
                ordered("description", "It is as it was (If-None-Match)."));
        responses.putAll(others);
        responses.put("400", ordered("$ref", "#/components/responses/Problem"));
        responses.put("default", ordered("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static Map<String, Object> headers() {
        return ordered(
                "ETag", header("Changes with the content; send it back as If-None-Match."),
                "Cache-Control", header("public, no-cache: keep it, and ask whether it is still so."));
    }

    private static Map<String, Object> header(String description) {
        return ordered("description", description, "schema", ordered("type", "string"));
    }

    private static Map<String, Object> parameter(Parameter parameter, Shape shape) {
        return ordered(
                "name", parameter.toString(),
                "in", "query",
                "description", parameter.description(),
                "schema", schema(parameter, shape),
                "explode", false);
    }

    private static Map<String, Object> schema(Parameter parameter, Shape shape) {
        return switch (parameter) {
            case FIELDS -> listOf(shape.fields());
            case INCLUDE -> listOf(List.copyOf(shape.includes()));
            case AS_OF -> ordered("type", "string", "format", "date");
            case LIMIT ->
                ordered(
                        "type",
                        "integer",
                        "minimum",
                        1,
                        "maximum",
                        Parameter.MOST_ITEMS,
                        "default",
                        Parameter.USUAL_ITEMS);
            case Q -> ordered("type", "string", "minLength", 1, "maxLength", SearchQuery.MOST_CHARACTERS);
            case AFTER, TOPIC, EXPERT, LANGUAGE, CHANGED_SINCE -> ordered("type", "string");
        };
    }

    private static Map<String, Object> listOf(List<String> names) {
        return ordered("type", "array", "items", ordered("type", "string", "enum", names), "minItems", 1);
    }

    private static Map<String, Object> path(String name, String description, String example) {
        return ordered(
                "name",
                name,
                "in",
                "path",
                "required",
                true,
                "description",
                description,
                "schema",
                ordered("type", "string"),
                "example",
                example);
    }

    private Map<String, Object> components() {
        Map<String, Object> schemas = SchemaDocument.all(SCHEMAS);
        for (Shape shape : Shapes.ALL) {
            schemas.put(SchemaDocument.name(shape) + "List", listSchema(shape));
        }
        schemas.put("Problem", problemSchema());
        return ordered(
                "schemas",
                schemas,
                "responses",
                ordered(
                        "Problem",
                        problem(
                                "What is wrong with the request, and what would be right.",
                                api,
                                "answers?limit=1000")));
    }

    private static Map<String, Object> listSchema(Shape shape) {
        return ordered(
                "type", "object",
                "properties",
                        ordered(
                                "total",
                                        ordered(
                                                "type", "integer",
                                                "description", "How many answers have the words; only with q."),
                                "items",
                                        ordered(
                                                "type",
                                                "array",
                                                "items",
                                                ordered("$ref", SCHEMAS + SchemaDocument.name(shape))),
                                "after",
                                        ordered(
                                                "type",
                                                "string",
                                                "description",
                                                "The cursor behind this part, while there is more."),
                                "next",
                                        ordered(
                                                "type", "string",
                                                "format", "uri",
                                                "description", "The address of the next part, while there is more.")),
                "required", List.of("items"));
    }

    private static Map<String, Object> problemSchema() {
        return ordered(
                "type",
                "object",
                "description",
                "RFC 9457.",
                "properties",
                ordered(
                        "type", ordered("type", "string"),
                        "title", ordered("type", "string"),
                        "status", ordered("type", "integer"),
                        "detail", ordered("type", "string", "description", "One sentence for a person."),
                        "parameter", ordered("type", "string", "description", "The name of what is wrong."),
                        "pointer",
                                ordered(
                                        "type", "string",
                                        "description",
                                                "A JSON Pointer into the request seen as {path, query}, such as #/query/limit.")),
                "required",
                List.of("type", "title", "status", "detail"));
    }

    private static Map<String, Object> problem(String description, SampleApi api, String address) {
        ProblemJson problem;
        try {
            api.get(address);
            throw new IllegalStateException(address + " is no problem");
        } catch (Refusal refusal) {
            problem = refusal.problem();
        }
        return ordered(
                "description",
                description,
                "content",
                ordered(
                        MediaTypes.PROBLEM,
                        ordered(
                                "schema", ordered("$ref", SCHEMAS + "Problem"),
                                "example", SampleApi.json(problem.bytes()))));
    }

    private String slug(Shape shape) {
        return switch (shape.path()) {
            case "answers" -> "why-do-i-wake-at-three";
            case "experts" -> "mara-lind";
            default -> "sleep";
        };
    }
}
