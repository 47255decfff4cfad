package org.expertqa.representation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.content.StoredText;

/** Writes items as JSON: what every item begins with, then the fields of the content, with short forms of what they lead to. */
final class ItemWriter {

    private final JsonGenerator json;
    private final Site site;
    private final Selection selection;
    private final LinkedItems linked;

    ItemWriter(JsonGenerator json, Site site, Selection selection, LinkedItems linked) {
        this.json = json;
        this.site = site;
        this.selection = selection;
        this.linked = linked;
    }

    /** The item with those of its fields that were asked for. */
    void write(Shape shape, Live<?> item, Map<String, String> fields) throws IOException {
        json.writeStartObject();
        head(shape, item, selection);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (selection.shows(field.getKey())) {
                field(shape, field.getKey(), fields);
            }
        }
        json.writeEndObject();
    }

    private void head(Shape shape, Live<?> item, Selection shown) throws IOException {
        text(shown, "type", shape.type().name());
        text(shown, "id", item.id().toString());
        text(shown, "slug", item.slug().value());
        text(shown, "url", site.url(shape.page(item.slug())));
        if (shown.shows("revision")) {
            json.writeNumberField("revision", item.revision().number());
        }
        text(shown, "publishedAt", item.publishedAt().toString());
        text(shown, "modifiedAt", item.modifiedAt().toString());
    }

    private void text(Selection shown, String name, String value) throws IOException {
        if (shown.shows(name)) {
            json.writeStringField(name, value);
        }
    }

    private void field(Shape shape, String name, Map<String, String> fields) throws IOException {
        Optional<Link> link = shape.link(name);
        if (link.isPresent()) {
            linked(link.get(), fields);
        } else if (!Shape.HEAD.contains(name) && !shape.hidden().contains(name)) {
            json.writeFieldName(name);
            json.writeRawValue(fields.get(name));
        }
    }

    private interface Writing<F> {
        void of(Shape shape, F item) throws IOException;
    }

    private void linked(Link link, Map<String, String> fields) throws IOException {
        if (selection.embeds(link)) {
            linked(link, linked.whole(link, fields), this::whole);
        } else {
            linked(link, linked.brief(link, fields), this::shortForm);
        }
    }

    /** What is not live is left out, as pages leave it out. */
    private <F> void linked(Link link, List<F> live, Writing<F> writing) throws IOException {
        if (live.isEmpty()) {
            return;
        }
        json.writeFieldName(link.field());
        if (link.toMany()) {
            json.writeStartArray();
        }
        for (F item : live) {
            writing.of(Shapes.of(link.type()), item);
        }
        if (link.toMany()) {
            json.writeEndArray();
        }
    }

    private void whole(Shape shape, Live<StoredText> item) throws IOException {
        json.writeStartObject();
        head(shape, item, Selection.COMPLETE);
        Map<String, String> fields = StoredFields.of(item.content());
        for (String name : fields.keySet()) {
            field(shape, name, fields);
        }
        json.writeEndObject();
    }

    private void shortForm(Shape shape, ShortForm item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id().toString());
        json.writeStringField("slug", item.slug().value());
        json.writeStringField(shape.caption(), item.caption());
        json.writeEndObject();
    }
}
