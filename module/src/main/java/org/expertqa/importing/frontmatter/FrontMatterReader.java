package org.expertqa.importing.frontmatter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.WarningCode;

/** Reads front matter into the fields of a record, as a tree; what no field takes stays unassigned and is said. */
public final class FrontMatterReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final Findings findings;

    public FrontMatterReader(Findings findings) {
        this.findings = findings;
    }

    /** The values of a group that are fields of this shape. */
    public ObjectNode read(Yaml.Group group, Map<String, Type> shape, String target) {
        ObjectNode values = NODES.objectNode();
        for (Yaml.Entry entry : group.entries()) {
            String key = entry.key().value();
            entry.key().pieces().forEach(findings::marker);
            if (shape.containsKey(key)) {
                value(entry.value(), shape.get(key), target + key).ifPresent(value -> values.set(key, value));
            } else {
                unknown(entry, target);
            }
        }
        return values;
    }

    private Optional<JsonNode> value(Yaml yaml, Type type, String target) {
        if (yaml instanceof Yaml.Text text && text.isAbsent()) {
            text.pieces().forEach(findings::marker);
            return Optional.empty();
        }
        if (FieldShapes.isList(type)) {
            return Optional.of(list(yaml, FieldShapes.inside(type), target));
        }
        return Optional.of(single(yaml, (Class<?>) FieldShapes.inside(type), target));
    }

    private JsonNode list(Yaml yaml, Type type, String target) {
        List<Yaml> items = yaml instanceof Yaml.Items list ? list.items() : List.of(yaml);
        ArrayNode values = NODES.arrayNode();
        for (Yaml item : items) {
            value(item, type, target + "[" + values.size() + "]").ifPresent(values::add);
        }
        return values;
    }

    private JsonNode single(Yaml yaml, Class<?> type, String target) {
        boolean group = type.isRecord() && !PlainValues.isOne(type);
        if (group && yaml instanceof Yaml.Group values) {
            return read(values, FieldShapes.of(type), target + ".");
        }
        if (group && type.getRecordComponents().length == 1 && yaml instanceof Yaml.Text text) {
            String only = type.getRecordComponents()[0].getName();
            return NODES.objectNode().set(only, text(text, String.class, target + "." + only));
        }
        if (!group && yaml instanceof Yaml.Text text) {
            return text(text, type, target);
        }
        throw new Unreadable(yaml.line(), field(target) + (group ? names(type) : ": this is one text."));
    }

    private JsonNode text(Yaml.Text text, Class<?> type, String target) {
        text.pieces().forEach(piece -> findings.span(piece, target));
        return PlainValues.read(text, type, field(target));
    }

    private void unknown(Yaml.Entry entry, String target) {
        unassigned(entry.value());
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                entry.key().line(),
                field(target + entry.key().value()),
                "There is no field \"" + entry.key().value() + "\"; what stands there was left out.");
    }

    private void unassigned(Yaml yaml) {
        if (yaml instanceof Yaml.Text text) {
            text.pieces().forEach(piece -> findings.span(piece, Span.UNASSIGNED));
        } else if (yaml instanceof Yaml.Items list) {
            list.items().forEach(this::unassigned);
        } else if (yaml instanceof Yaml.Group group) {
            group.entries().forEach(this::unassigned);
        }
    }

    private void unassigned(Yaml.Entry entry) {
        entry.key().pieces().forEach(piece -> findings.span(piece, Span.UNASSIGNED));
        unassigned(entry.value());
    }

    private static String names(Class<?> type) {
        return ": this is a group of " + String.join(", ", FieldShapes.of(type).keySet()) + ".";
    }

    /** The field as the file names it, without the item it belongs to. */
    private static String field(String target) {
        return target.substring(target.indexOf('.') + 1);
    }
}
