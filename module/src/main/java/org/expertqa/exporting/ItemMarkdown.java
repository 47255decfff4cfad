package org.expertqa.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.json.Json;

/** An expert or a topic as Markdown with front matter: one long text is the body, if it comes back from there as it is. */
final class ItemMarkdown {

    private static final ObjectMapper MAPPER = Json.mapper();

    private ItemMarkdown() {}

    /** The fields with one of them as the body. */
    static String of(ObjectNode fields, String body, Reader reader) {
        ObjectNode head = fields.deepCopy();
        String text = head.has(body) ? head.remove(body).textValue() : "";
        String natural = "---\n" + YamlText.of(head) + "---\n" + text + (text.isEmpty() ? "" : "\n");
        return comesBack(natural, body, text, reader) ? natural : "---\n" + YamlText.of(fields) + "---\n";
    }

    private static boolean comesBack(String file, String body, String text, Reader reader) {
        try {
            ReadFile read = reader.read(new SourceText("export", file));
            Object item = read.experts().isEmpty()
                    ? read.topics().get(0).content()
                    : read.experts().get(0).content();
            return MAPPER.valueToTree(item).path(body).asText("").equals(text);
        } catch (Unreadable e) {
            return false;
        }
    }
}
