package org.expertqa.importing.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Revision;
import org.expertqa.importing.ImportSources.KeptSource;
import org.expertqa.importing.Reader;
import org.expertqa.importing.admin.ReadingScreen.ItemFields;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.json.Json;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The text that an answer was made from, read again, and the answer as it is now. */
final class Comparison {

    private static final ObjectMapper MAPPER = Json.mapper();

    private final KeptSource kept;
    private final List<Span> spans;
    private final Revision<ExpertAnswer> latest;
    private final AdminRequest request;
    private final Messages words;

    Comparison(KeptSource kept, Reader reader, Revision<ExpertAnswer> latest, AdminRequest request) {
        this.kept = kept;
        this.spans = spans(kept.text(), reader);
        this.latest = latest;
        this.request = request;
        this.words = request.text();
    }

    ScreenView view() {
        List<SourceLine> lines = SourceLines.of(kept.text().text(), spans, words);
        SourceScreen screen = new SourceScreen(
                request.frame(words.get("source.title")).using("paste.css", "paste.js"),
                latest.content().question(),
                request.site().path("/admin/answers/" + latest.item()),
                kept.text().name(),
                Moment.of(kept.at(), request),
                lines,
                lines.size() == SourceLines.MOST,
                FieldGroups.legend(spans, words),
                now());
        return request.view("importing/admin/source", screen);
    }

    private ItemFields now() {
        JsonNode fields = MAPPER.valueToTree(latest.content());
        return new ItemFields(
                "now",
                words.get("source.now", latest.number()),
                "",
                FieldRows.of(fields, "answers[0]", spans, kept.text().text(), words));
    }

    /** Labels change; a text that could be read once may not be read like that today. */
    private static List<Span> spans(SourceText source, Reader reader) {
        try {
            ReadFile read = reader.read(source);
            return read.spans();
        } catch (Unreadable e) {
            return List.of();
        }
    }
}
