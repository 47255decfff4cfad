package org.expertqa.importing.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD, as far as it concerns us; what is no JSON is passed over. */
final class JsonLd {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> PERSONS = Set.of("Person", "Physician");
    private static final int MOST = 5_000;
    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd in(Element page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                found.collect(MAPPER.readTree(script.data()));
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return found;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && objects.size() < MOST) {
            JsonNode node = open.pop();
            if (node.isObject()) {
                objects.add(node);
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            node.forEach(child ->
                    Optional.of(child).filter(JsonNode::isContainerNode).ifPresent(open::addLast));
        }
    }

    /** The first text at a name in anything that is no person and no organisation. */
    String first(String name) {
        return articles()
                .map(node -> node.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The name of the person at a name such as {@code author}; of several the first. */
    Optional<String> person(String name) {
        return named(name)
                .filter(JsonLd::isPerson)
                .map(JsonLd::name)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The name of whatever stands there. */
    String anybody(String name) {
        return named(name)
                .map(JsonLd::name)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The questions that the page says it answers. */
    List<String> questions() {
        return objects.stream()
                .filter(node -> is(node, Set.of("Question")))
                .map(JsonLd::name)
                .toList();
    }

    private Stream<JsonNode> articles() {
        return objects.stream()
                .filter(node -> !is(node, Set.of("Person", "Physician", "Organization", "ImageObject", "Comment")));
    }

    private Stream<JsonNode> named(String name) {
        return articles()
                .map(node -> node.path(name))
                .flatMap(value -> value.isArray()
                        ? Stream.iterate(0, i -> i < value.size(), i -> i + 1).map(value::get)
                        : Stream.of(value))
                .map(value -> value.has("name")
                        ? value
                        : byId.getOrDefault(value.path("@id").asText("-"), value));
    }

    private static boolean isPerson(JsonNode node) {
        return node.isTextual() || !node.has("@type") || is(node, PERSONS);
    }

    private static boolean is(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        return type.isArray()
                ? Stream.iterate(0, i -> i < type.size(), i -> i + 1)
                        .anyMatch(i -> types.contains(type.get(i).asText()))
                : types.contains(type.asText());
    }

    private static String name(JsonNode node) {
        return (node.isTextual() ? node.asText() : node.path("name").asText("")).strip();
    }
}
