package org.expertqa.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemSummary;
import org.expertqa.expert.Expert;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.References;
import org.expertqa.json.Json;
import org.expertqa.topic.Topic;

/** One item as the text of its file. */
final class ItemText {

    private static final ObjectMapper MAPPER = Json.mapper();
    private final ExportFormat format;
    private final Reader reader;
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    ItemText(ContentType<?> type, ItemSummary item, ExportFormat format, Reader reader) {
        this.format = format;
        this.reader = reader;
        fields.put("type", type.name());
        fields.put("id", item.id().toString());
        item.slug().ifPresent(slug -> fields.put("slug", slug.value()));
        fields.put("state", item.state().name().toLowerCase(Locale.ROOT));
    }

    String answer(ExpertAnswer answer, References references, Optional<String> expertCalled) {
        takeOver(MAPPER.valueToTree(answer), List.of("slug", "language"));
        if (format == ExportFormat.MARKDOWN) {
            return new AnswerMarkdown(answer, references, fields, expertCalled, reader).text();
        }
        references.putInto(fields);
        return json(References.removedFrom(MAPPER.valueToTree(answer)));
    }

    String expert(Expert expert) {
        ObjectNode content = MAPPER.valueToTree(expert);
        takeOver(content, List.of("slug", "language"));
        if (format == ExportFormat.JSON) {
            return json(content);
        }
        content.remove("former");
        fields.setAll(content);
        fields.put("active", !expert.former());
        return ItemMarkdown.of(fields, "bio", reader);
    }

    String topic(Topic topic) {
        ObjectNode content = MAPPER.valueToTree(topic);
        takeOver(content, List.of("slug", "language"));
        if (format == ExportFormat.JSON) {
            return json(content);
        }
        fields.setAll(content);
        return ItemMarkdown.of(fields, "description", reader);
    }

    /** Puts some of the content's fields among those at the top. */
    private void takeOver(ObjectNode content, List<String> names) {
        names.stream().filter(content::has).forEach(name -> fields.set(name, content.remove(name)));
    }

    private String json(ObjectNode content) {
        content.remove(List.of("slug", "language"));
        fields.setAll(content);
        return fields.toPrettyString() + "\n";
    }
}
