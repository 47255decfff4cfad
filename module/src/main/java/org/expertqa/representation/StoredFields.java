package org.expertqa.representation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.content.ItemId;
import org.expertqa.content.StoredText;

/** Takes a stored text apart into its fields, each still the JSON that is stored: nothing is built only to be written again. */
final class StoredFields {

    private static final JsonFactory JSON = new JsonFactory();

    private StoredFields() {}

    /** The JSON of each field by its name, in the stored order. */
    static Map<String, String> of(StoredText text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(text.json())) {
            parser.nextToken();
            String name = parser.nextFieldName();
            while (name != null) {
                parser.nextToken();
                int from = offset(parser);
                parser.skipChildren();
                String next = parser.nextFieldName();
                fields.put(name, withoutComma(text.json().substring(from, offset(parser))));
                name = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Stored content can not be read", e);
        }
        return fields;
    }

    /** The ids in the JSON of a field that leads to other items: whatever stands in quotation marks, for an id holds none. */
    static List<ItemId> ids(String json) {
        List<ItemId> ids = new ArrayList<>();
        int from = json.indexOf('"');
        while (from >= 0) {
            int to = json.indexOf('"', from + 1);
            ids.add(ItemId.of(json.substring(from + 1, to)));
            from = json.indexOf('"', to + 1);
        }
        return ids;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** What stands between the value and what comes next is white space and a comma. */
    private static String withoutComma(String json) {
        String value = json.stripTrailing();
        return value.endsWith(",") ? value.substring(0, value.length() - 1).stripTrailing() : value;
    }
}
