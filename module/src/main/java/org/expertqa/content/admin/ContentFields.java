package org.expertqa.content.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.expertqa.content.ItemId;
import org.expertqa.content.StoredText;
import org.expertqa.content.admin.ContentField.Entry;
import org.expertqa.json.Json;
import org.expertqa.representation.Shape;

/**
 * The content of a revision, whatever its type, as fields in the order in which they are stored. What leads to other items is
 * named by them; entries that have a name are taken apart, and of others each becomes a line.
 */
final class ContentFields {

    private static final ObjectReader READER = Json.mapper().reader();
    private static final String ID = "id";

    private final Shape shape;
    private final FieldWords words;
    private final Map<ItemId, String> titles;

    ContentFields(Shape shape, FieldWords words, Map<ItemId, String> titles) {
        this.shape = shape;
        this.words = words;
        this.titles = titles;
    }

    /** The items that a content leads to. */
    static Set<ItemId> targets(Shape shape, StoredText text) {
        JsonNode content = tree(text);
        Set<ItemId> targets = new LinkedHashSet<>();
        shape.links()
                .forEach(link ->
                        elements(content.path(link.field())).forEach(id -> targets.add(ItemId.of(id.asText()))));
        return targets;
    }

    List<ContentField> of(StoredText text) {
        List<ContentField> fields = new ArrayList<>();
        tree(text).properties().forEach(field -> add(field.getKey(), field.getValue(), fields));
        return fields;
    }

    private void add(String name, JsonNode value, List<ContentField> fields) {
        if (shape.link(name).isPresent()) {
            fields.add(plain(name, lines(value, id -> title(id.asText()))));
        } else if (value.isArray() && words.namesEntriesOf(name)) {
            addEntries(name, value, fields);
        } else if (value.isArray()) {
            fields.add(plain(name, lines(value, each -> line(name, each))));
        } else if (value.isObject()) {
            value.properties().forEach(part -> fields.add(plain(name + "." + part.getKey(), line(name, part))));
        } else {
            fields.add(plain(name, single(name, value)));
        }
    }

    private void addEntries(String list, JsonNode entries, List<ContentField> fields) {
        Map<String, Integer> seen = new HashMap<>();
        int place = 0;
        for (JsonNode each : entries) {
            place++;
            String id = each.path(ID).asText();
            int times = seen.merge(id, 1, Integer::sum);
            Entry entry = new Entry(
                    list,
                    times == 1 ? id : id + " " + times,
                    place,
                    each.path("heading").asText());
            each.properties().forEach(part -> {
                if (!part.getKey().equals(ID)) {
                    fields.add(new ContentField(list + "." + part.getKey(), Optional.of(entry), line(list, part)));
                }
            });
        }
    }

    private static ContentField plain(String name, String text) {
        return new ContentField(name, Optional.empty(), text);
    }

    private String line(String name, Map.Entry<String, JsonNode> part) {
        return line(name + "." + part.getKey(), part.getValue());
    }

    /** A value in a line; that of an entry has the values of its parts. */
    private String line(String name, JsonNode value) {
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(part -> parts.add(line(name, part)));
            return String.join(" · ", parts);
        }
        return value.isArray() ? lines(value, each -> line(name, each)) : single(name, value);
    }

    private String single(String name, JsonNode value) {
        return value.isBoolean() ? words.value(value.asBoolean()) : words.value(name, value.asText());
    }

    private static String lines(JsonNode value, Function<JsonNode, String> line) {
        return elements(value).stream().map(line).collect(Collectors.joining("\n"));
    }

    /** The elements of a list; a single value is a list of one. */
    private static List<JsonNode> elements(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
    }

    private String title(String id) {
        return Optional.ofNullable(titles.get(ItemId.of(id)))
                .filter(title -> !title.isBlank())
                .orElse(id);
    }

    private static JsonNode tree(StoredText text) {
        try {
            return READER.readTree(text.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored content is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
