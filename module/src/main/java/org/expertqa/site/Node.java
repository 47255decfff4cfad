package org.expertqa.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.view.JsonLd;

/** One node of structured data (schema.org); what is empty gets no key. */
public final class Node {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Node() {}

    public static Node of(String type) {
        return new Node().put("@type", type);
    }

    /** Nothing but the name of a node that is told elsewhere. */
    public static Node to(String id) {
        return new Node().put("@id", id);
    }

    /** The nodes of one page together. */
    public static JsonLd graph(List<Node> nodes) {
        return JsonLd.of(new Node().put("@context", "https://schema.org").putAll("@graph", nodes).properties);
    }

    public Node put(String property, String value) {
        if (!value.isBlank()) {
            properties.put(property, value);
        }
        return this;
    }

    public Node put(String property, Optional<String> value) {
        value.ifPresent(text -> put(property, text));
        return this;
    }

    public Node put(String property, int value) {
        properties.put(property, value);
        return this;
    }

    public Node put(String property, Node value) {
        properties.put(property, value.properties);
        return this;
    }

    /** Texts and nodes as a list. */
    public Node putAll(String property, Collection<?> values) {
        List<Object> list = new ArrayList<>();
        values.forEach(value -> list.add(value instanceof Node node ? node.properties : value));
        if (!list.isEmpty()) {
            properties.put(property, list);
        }
        return this;
    }
}
