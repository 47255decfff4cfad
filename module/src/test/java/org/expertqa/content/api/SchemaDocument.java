package org.expertqa.content.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.representation.Link;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.text.RichText;

/** Makes the JSON Schemas (2020-12) of what programs read from the records of the content and their shapes. */
final class SchemaDocument {

    private static final Map<Class<?>, Map<String, Object>> VALUES = Map.of(
            String.class, Map.of("type", "string"),
            boolean.class, Map.of("type", "boolean"),
            int.class, Map.of("type", "integer"),
            LocalDate.class, ordered("type", "string", "format", "date"),
            ItemId.class, ordered("type", "string", "format", "uuid"),
            Slug.class, ordered("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength", Slug.MAX_LENGTH),
            SectionKind.class, ordered("type", "string", "pattern", "^[a-z][A-Za-z0-9]{0,39}$"),
            RichText.class, ordered("type", "string", "contentMediaType", "text/markdown"));

    private final String prefix;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaDocument(String prefix) {
        this.prefix = prefix;
    }

    /** The schema of one type by itself. */
    static Map<String, Object> of(Shape shape) {
        SchemaDocument document = new SchemaDocument("#/$defs/");
        Map<String, Object> schema = ordered("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(document.item(shape));
        schema.put("$defs", document.definitions);
        return schema;
    }

    /** The schemas of all types as a part of a larger document, by their names. */
    static Map<String, Object> all(String prefix) {
        SchemaDocument document = new SchemaDocument(prefix);
        Shapes.ALL.forEach(document::reference);
        return document.definitions;
    }

    static String name(Shape shape) {
        return capital(shape.type().name());
    }

    private Map<String, Object> item(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", ordered("const", shape.type().name()));
        properties.put("id", value(ItemId.class));
        properties.put("slug", value(Slug.class));
        properties.put("url", ordered("type", "string", "format", "uri"));
        properties.put("revision", ordered("type", "integer", "minimum", 1));
        properties.put("publishedAt", ordered("type", "string", "format", "date-time"));
        properties.put("modifiedAt", ordered("type", "string", "format", "date-time"));
        for (RecordComponent part : shape.content()) {
            Optional<Link> link = shape.link(part.getName());
            if (link.isPresent()) {
                properties.put(part.getName(), linked(link.get()));
            } else {
                part(properties, part);
            }
        }
        List<String> required = new ArrayList<>(Shape.HEAD);
        required.add(shape.caption());
        return ordered(
                "title",
                name(shape),
                "description",
                "A public " + shape.type()
                        + ". What is empty is left out. With fields= only those and the id stand there.",
                "type",
                "object",
                "properties",
                properties,
                "required",
                required);
    }

    private Map<String, Object> linked(Link link) {
        Shape shape = Shapes.of(link.type());
        String name = name(shape) + "Reference";
        definitions.computeIfAbsent(name, any -> shortForm(shape));
        Map<String, Object> one = ref(name);
        if (link.include().isPresent()) {
            one = ordered("anyOf", List.of(one, reference(shape)));
        }
        return link.toMany() ? ordered("type", "array", "items", one) : one;
    }

    private static Map<String, Object> shortForm(Shape shape) {
        return ordered(
                "description",
                "The short form of a public " + shape.type() + ".",
                "type",
                "object",
                "properties",
                ordered("id", value(ItemId.class), "slug", value(Slug.class), shape.caption(), value(String.class)),
                "required",
                List.of("id", "slug", shape.caption()));
    }

    private Map<String, Object> reference(Shape shape) {
        String name = name(shape);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, item(shape));
        }
        return ref(name);
    }

    private Map<String, Object> record(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                part(properties, part);
            }
            definitions.put(name, ordered("type", "object", "properties", properties));
        }
        return ref(name);
    }

    private void part(Map<String, Object> properties, RecordComponent part) {
        properties.put(part.getName(), schema(part.getGenericType()));
        if (part.getType() == RichText.class) {
            properties.put(
                    part.getName() + "Html",
                    ordered(
                            "description", "The sanitized markup of " + part.getName() + "; with include=html.",
                            "type", "string",
                            "contentMediaType", "text/html"));
        }
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Map<String, Object> inner = schema(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? ordered("type", "array", "items", inner) : inner;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() && !VALUES.containsKey(plain) ? record(plain) : value(plain);
    }

    private static Map<String, Object> value(Class<?> type) {
        return Optional.ofNullable(VALUES.get(type))
                .orElseThrow(() -> new IllegalStateException("There is no schema of " + type + " yet"));
    }

    private Map<String, Object> ref(String name) {
        return ordered("$ref", prefix + name);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A map of names and values by turns, in this order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
