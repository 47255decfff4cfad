package org.expertqa.importing.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Set;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.json.Json;
import org.expertqa.text.RichText;

/** The values that one text stands for in front matter; what a text can not be is said with its field and line. */
final class PlainValues {

    private static final ObjectMapper MAPPER = Json.mapper();
    private static final Set<Class<?>> TYPES = Set.of(
            String.class,
            RichText.class,
            Slug.class,
            SectionKind.class,
            LocalDate.class,
            boolean.class,
            FieldShapes.Referred.class);

    private PlainValues() {}

    static boolean isOne(Class<?> type) {
        return TYPES.contains(type);
    }

    static JsonNode read(Yaml.Text text, Class<?> type, String field) {
        if (type == boolean.class) {
            return truth(text, field);
        }
        if (type == FieldShapes.Referred.class) {
            return TextNode.valueOf(slug(text, field).value());
        }
        return checked(text, type, field);
    }

    private static JsonNode truth(Yaml.Text text, String field) {
        return switch (text.value()) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw new Unreadable(text.line(), field + ": this is true or false.");
        };
    }

    private static Slug slug(Yaml.Text text, String field) {
        return Slug.of(text.value())
                .or(() -> Slug.from(text.value()))
                .orElseThrow(
                        () -> new Unreadable(text.line(), field + ": name the item by its slug, such as mara-lind."));
    }

    private static JsonNode checked(Yaml.Text text, Class<?> type, String field) {
        try {
            MAPPER.convertValue(text.value(), type);
            return TextNode.valueOf(text.value());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(text.line(), field + ": " + rule(type) + " Found: " + text.value());
        }
    }

    private static String rule(Class<?> type) {
        if (type == LocalDate.class) {
            return "A date is written 2026-03-01.";
        }
        return type == Slug.class
                ? "A slug has only a-z, 0-9 and single hyphens, at most 96 characters."
                : "A section kind is a name such as ruleOfThumb.";
    }
}
