package org.expertqa.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.expertqa.content.StoredText;
import org.junit.jupiter.api.Test;

class StoredFieldsTest {

    private static final String LETTERS = "\"\\{}[],:ab c\n\u00fc\u2019\ud83d\ude00";
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void findsTheJsonOfEachFieldInItsOrder() {
        String json =
                "{\"question\":\"Why \\\"now\\\"?\",\"steps\":[{\"text\":\"a, b\"},{}],\"expert\":null,\"n\":-1.5,\"on\":true}";

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("question", "\"Why \\\"now\\\"?\"");
        expected.put("steps", "[{\"text\":\"a, b\"},{}]");
        expected.put("expert", "null");
        expected.put("n", "-1.5");
        expected.put("on", "true");
        assertThat(StoredFields.of(new StoredText(json))).containsExactlyEntriesOf(expected);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(StoredFields.of(new StoredText("{}"))).isEmpty();
    }

    @Test
    void findsWhatAJsonParserFinds() throws JsonProcessingException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            ObjectNode written = object(random, 0);

            Map<String, String> fields = StoredFields.of(new StoredText(mapper.writeValueAsString(written)));

            ObjectNode read = mapper.createObjectNode();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                read.set(mapper.readValue('"' + field.getKey() + '"', String.class), mapper.readTree(field.getValue()));
            }
            assertThat(read).isEqualTo(written);
        }
    }

    private ObjectNode object(Random random, int depth) {
        ObjectNode object = mapper.createObjectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(word(random), value(random, depth + 1));
        }
        return object;
    }

    private JsonNode value(Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 4 : 6);
        return switch (kind) {
            case 0 -> mapper.getNodeFactory().numberNode(random.nextInt());
            case 1 -> mapper.getNodeFactory().booleanNode(random.nextBoolean());
            case 2 -> mapper.nullNode();
            case 3 -> mapper.getNodeFactory().textNode(word(random));
            case 4 -> object(random, depth);
            default -> array(random, depth);
        };
    }

    private ArrayNode array(Random random, int depth) {
        ArrayNode array = mapper.createArrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value(random, depth + 1));
        }
        return array;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            word.appendCodePoint(LETTERS.codePointAt(
                    LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))));
        }
        return word.toString();
    }
}
