package org.expertqa.content.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/api.md tells of every field that the schemas know, and of no other. */
class ApiDocTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final String MARKUP = "Html";

    @ParameterizedTest
    @MethodSource("shapes")
    void theFieldsOfATypeAreThoseOfItsSchema(Shape shape) throws IOException {
        JsonNode schema = schema(shape);
        Map<String, String> told = rows("## Fields\n");
        told.putAll(rows(" " + shape.type() + "\n\n| field"));

        assertThat(told.keySet()).containsExactlyElementsOf(names(schema));
        told.forEach((field, what) ->
                assertThat(words(what)).as(field).containsAll(parts(schema, schema.at("/properties/" + field))));
    }

    static Stream<Shape> shapes() {
        return Shapes.ALL.stream();
    }

    /** The rows of the first table behind a text. */
    private static Map<String, String> rows(String before) throws IOException {
        String doc = Files.readString(Path.of("../docs/api.md"));
        String behind = doc.substring(doc.indexOf(before));
        int table = behind.indexOf("| field");
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(behind.substring(table, behind.indexOf("\n\n", table)))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    /** What the objects hold that are in a field themselves; of another item only its short form. */
    private static List<String> parts(JsonNode schema, JsonNode field) {
        JsonNode one = field.has("items") ? field.get("items") : field;
        JsonNode shown = one.has("anyOf") ? one.at("/anyOf/0") : one;
        return shown.has("$ref") ? names(schema.at(shown.get("$ref").asText().substring(1))) : List.of();
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\W+"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> name.endsWith(MARKUP));
        return names;
    }

    private static JsonNode schema(Shape shape) throws IOException {
        return new ObjectMapper()
                .readTree(new Descriptions().schema(shape.type().name(), null).bytes());
    }
}
