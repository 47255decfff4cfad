package org.expertqa.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Writes a tree of fields as YAML that people can read. */
final class YamlText {

    private static final int STEP = 2;
    private static final int LONGEST_LIST = 100;

    private YamlText() {}

    /** One line or more for each field, in their order, each with its end of line. */
    static String of(ObjectNode fields) {
        return group(fields, 0);
    }

    private static String group(ObjectNode fields, int indent) {
        StringBuilder yaml = new StringBuilder();
        fields.properties()
                .forEach(field -> yaml.append(" ".repeat(indent))
                        .append(field.getKey())
                        .append(':')
                        .append(value(field.getValue(), indent)));
        return yaml.toString();
    }

    /** What stands behind the colon. */
    private static String value(JsonNode value, int indent) {
        if (value.isEmpty() && value.isContainerNode()) {
            return value.isArray() ? " []\n" : " {}\n";
        }
        if (value instanceof ObjectNode group) {
            return "\n" + group(group, indent + STEP);
        }
        return value.isArray() ? list(value, indent) : " " + YamlScalar.of(value.asText(), indent + STEP) + "\n";
    }

    private static String list(JsonNode list, int indent) {
        List<String> words = new ArrayList<>();
        list.forEach(item -> words.add(item.isTextual() ? item.textValue() : " "));
        String inline = String.join(", ", words);
        boolean isShort = words.stream().allMatch(YamlText::isSlug) && inline.length() <= LONGEST_LIST;
        return isShort ? " [" + inline + "]\n" : "\n" + items(list, indent + STEP);
    }

    private static boolean isSlug(String word) {
        return YamlScalar.isPlain(word) && word.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
    }

    private static String items(JsonNode list, int indent) {
        StringBuilder yaml = new StringBuilder();
        for (JsonNode item : list) {
            yaml.append(" ".repeat(indent)).append("- ").append(item(item, indent));
        }
        return yaml.toString();
    }

    private static String item(JsonNode item, int indent) {
        if (item instanceof ObjectNode group) {
            return group.isEmpty() ? "{}\n" : group(group, indent + STEP).stripLeading();
        }
        return YamlScalar.of(item.asText(), indent + STEP) + "\n";
    }
}
