package org.expertqa.content.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What describes the API stands beside the code as it is made from the code, and strangers understand it. */
class DescriptionsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/expertqa/content/api");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SampleApi API = SampleApi.full();

    @Test
    void theOpenApiDocumentIsTheOneMadeFromTheCode() throws IOException {
        assertIsMadeFromTheCode("openapi.json", new OpenApiDocument().document());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theSchemaOfATypeIsTheOneMadeFromTheCode(Shape shape) throws IOException {
        assertIsMadeFromTheCode("schemas/" + shape.type() + ".json", SchemaDocument.of(shape));
    }

    @Test
    void aLinterHasNothingToSayAboutTheOpenApiDocument() throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setValidateInternalRefs(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(committed("openapi.json"), List.of(), options);

        assertThat(result.getMessages()).isNullOrEmpty();
        assertThat(result.isOpenapi31()).isTrue();
        assertThat(result.getOpenAPI().getPaths()).hasSize(2 * Shapes.ALL.size() + 2);
    }

    @Test
    void theLinterFindsWhatIsWrong() throws IOException {
        ParseOptions options = new ParseOptions();
        options.setValidateInternalRefs(true);
        String wrong = committed("openapi.json").replace("\"responses\" : {", "\"answers\" : {");

        assertThat(new OpenAPIV3Parser().readContents(wrong, List.of(), options).getMessages())
                .isNotEmpty();
    }

    @Test
    void everyOperationHasAnExampleThatItsSchemaAllows() throws IOException {
        JsonNode document = MAPPER.readTree(committed("openapi.json"));
        List<String> operations = new ArrayList<>();
        document.at("/paths").properties().forEach(path -> {
            JsonNode content =
                    path.getValue().at("/get/responses/200/content").elements().next();
            operations.add(path.getKey());
            assertThat(content.has("example")).as(path.getKey()).isTrue();
            assertThat(component(document, content.at("/schema")).validate(content.get("example")))
                    .as(path.getKey())
                    .isEmpty();
        });
        assertThat(operations).hasSize(2 * Shapes.ALL.size() + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "answer, answers/why-do-i-wake-at-three",
        "answer, answers/why-do-i-wake-at-three?include=html",
        "answer, 'answers/why-do-i-wake-at-three?include=html,expert,topics'",
        "answer, answers/savings-or-credit-card-first?include=expert",
        "expert, experts/mara-lind",
        "expert, experts/jonas-weber",
        "topic, topics/sleep"
    })
    void theSchemaOfATypeAllowsWhatIsReadAndKnowsAllOfIt(String type, String address) throws IOException {
        Schema strict = schema(closed(MAPPER.readTree(committed("schemas/" + type + ".json"))));
        String read = new String(API.representation(address).bytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(strict.validate(read, InputFormat.JSON)).isEmpty();
        assertThat(strict.validate(read.replaceFirst("\"id\":\"", "\"id\":1,\"none\":\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theDescriptionsAreServedAsTheyStandThere(Shape shape) throws IOException {
        Descriptions descriptions = new Descriptions();
        String name = shape.type().name();

        assertThat(descriptions.schema(name, null).bytes())
                .isEqualTo(Files.readAllBytes(FOLDER.resolve("schemas/" + name + ".json")));
        assertThat(descriptions.openApi(null).bytes()).isEqualTo(Files.readAllBytes(FOLDER.resolve("openapi.json")));
    }

    static Stream<Shape> shapes() {
        return Shapes.ALL.stream();
    }

    /** With -Ddescriptions=write what differs is written anew, to be looked at and committed. */
    private static void assertIsMadeFromTheCode(String name, Object made) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        String text = MAPPER.writer(printer).writeValueAsString(made) + "\n";
        if ("write".equals(System.getProperty("descriptions"))) {
            Files.createDirectories(FOLDER.resolve(name).getParent());
            Files.writeString(FOLDER.resolve(name), text);
        }
        assertThat(text)
                .as(name + " differs from the code: run mvn -pl module test -Dtest=DescriptionsTest"
                        + " -Ddescriptions=write, and commit what it changes")
                .isEqualTo(committed(name));
    }

    private static String committed(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static Schema component(JsonNode document, JsonNode schema) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.set("allOf", MAPPER.createArrayNode().add(schema));
        whole.set("$defs", document.at("/components/schemas"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
    }

    private static Schema schema(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** The same schema, which allows no more than it knows. */
    private static JsonNode closed(JsonNode schema) {
        schema.forEach(DescriptionsTest::closed);
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        return schema;
    }
}
