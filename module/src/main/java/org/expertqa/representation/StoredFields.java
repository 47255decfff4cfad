package org.expertqa.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expertqa.content.ItemId;
import org.expertqa.content.StoredText;

/**
 * Takes a stored text apart into its fields, each still the JSON that is stored: nothing is built only to be written again. It
 * is JSON that was written here, whole and without white space, so to look for quotation marks and brackets is enough; a JSON
 * parser looks at each letter, which is a fifth of what a list over the API costs.
 */
final class StoredFields {

    private StoredFields() {}

    /** The JSON of each field by its name, in the stored order. */
    static Map<String, String> of(StoredText text) {
        String json = text.json();
        Map<String, String> fields = new LinkedHashMap<>();
        int name = json.indexOf('"');
        while (name > 0) {
            int colon = behindString(json, name);
            int end = behindValue(json, colon + 1);
            fields.put(json.substring(name + 1, colon - 1), json.substring(colon + 1, end));
            name = json.indexOf('"', end);
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

    /** A value ends at the comma or the brace that is not within it. */
    private static int behindValue(String json, int from) {
        int depth = 0;
        int at = from;
        while (true) {
            switch (json.charAt(at)) {
                case '"' -> at = behindString(json, at) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            if (depth < 0 || depth == 0 && json.charAt(at) == ',') {
                return at;
            }
            at++;
        }
    }

    private static int behindString(String json, int quote) {
        int end = json.indexOf('"', quote + 1);
        while (isEscaped(json, end)) {
            end = json.indexOf('"', end + 1);
        }
        return end + 1;
    }

    /** An odd number of backslashes stands before it. */
    private static boolean isEscaped(String json, int at) {
        int first = at;
        while (json.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 == 1;
    }
}
