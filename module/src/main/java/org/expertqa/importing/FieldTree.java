package org.expertqa.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The fields of one item as a tree: first those of the front matter, then those of the body that it lacks. */
final class FieldTree {

    private final ObjectNode root;
    private final Set<String> given = new HashSet<>();

    FieldTree(ObjectNode frontMatter) {
        root = frontMatter;
        given(frontMatter, "");
    }

    ObjectNode root() {
        return root;
    }

    /** Whether the front matter gives this field, or the list it belongs to. */
    boolean isGiven(String path) {
        int bracket = path.indexOf('[');
        return given.contains(bracket < 0 ? path : path.substring(0, bracket));
    }

    /** The text that stands at a path now, or the empty text. */
    String text(String path) {
        JsonNode at = root;
        for (String step : path.replace("[", ".").replace("]", "").split("\\.")) {
            at = at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
        }
        return at.asText("");
    }

    /** Puts a text at a path such as {@code sections[1].heading}. */
    void put(String path, String text) {
        ObjectNode at = root;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = inside(at, steps[i]);
        }
        at.put(steps[steps.length - 1], text);
    }

    private static ObjectNode inside(ObjectNode at, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return at.withObject("/" + step);
        }
        ArrayNode list = at.withArray("/" + step.substring(0, bracket));
        int index = Integer.parseInt(step, bracket + 1, step.length() - 1, 10);
        while (list.size() <= index) {
            list.add(JsonNodeFactory.instance.objectNode());
        }
        return (ObjectNode) list.get(index);
    }

    /** A group gives each of its fields; anything else is given as a whole. */
    private void given(ObjectNode node, String prefix) {
        node.fieldNames().forEachRemaining(name -> {
            JsonNode value = node.get(name);
            if (value instanceof ObjectNode group) {
                given(group, prefix + name + ".");
            } else {
                given.add(prefix + name);
            }
        });
    }
}
