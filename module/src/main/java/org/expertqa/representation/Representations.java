package org.expertqa.representation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.content.StoredText;
import org.expertqa.text.MediaTypes;

/**
 * Makes the JSON of live items from what is stored: complete unless less was asked for, and readable without a second
 * question, for what a field leads to stands there with its id, its slug and its name. What is mentioned often is not read for
 * that; whole items that are asked for besides take one read more for each type.
 */
@Dependent
public class Representations {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_BYTES = 12_000;
    private static final HtmlFields HTML = new HtmlFields();
    private final Contents contents;
    private final Mentions mentions;
    private final Site site;

    @Inject
    public Representations(Contents contents, Mentions mentions, Site site) {
        this.contents = contents;
        this.mentions = mentions;
        this.site = site;
    }

    /** One item; what it leads to as of the same instant. */
    public Document one(Shape shape, Live<StoredText> item, Selection selection, AsOf asOf) {
        Map<String, String> fields = fields(shape, item, selection);
        LinkedItems linked = linked(shape, List.of(fields), selection, asOf);
        byte[] bytes = written(1, json -> new ItemWriter(json, site, selection, linked).write(shape, item, fields));
        Set<ItemId> madeFrom = new LinkedHashSet<>(LinkedItems.ids(shape, fields));
        madeFrom.add(item.id());
        return new Document(MediaTypes.JSON, bytes, madeFrom, true);
    }

    /** Some items under {@code items}, their number where it is known, and where the next ones are. */
    public Document list(Shape shape, ListPart part, Selection selection, AsOf asOf) {
        List<Live<StoredText>> items = part.items();
        List<Map<String, String>> fields = new ArrayList<>();
        items.forEach(item -> fields.add(fields(shape, item, selection)));
        LinkedItems linked = linked(shape, fields, selection, asOf);
        byte[] bytes = written(items.size() + 1, json -> {
            ItemWriter writer = new ItemWriter(json, site, selection, linked);
            json.writeStartObject();
            if (part.total().isPresent()) {
                json.writeNumberField("total", part.total().get());
            }
            json.writeArrayFieldStart("items");
            for (int i = 0; i < items.size(); i++) {
                writer.write(shape, items.get(i), fields.get(i));
            }
            json.writeEndArray();
            if (part.next().isPresent()) {
                json.writeStringField("after", part.next().get().after());
                json.writeStringField("next", site.url(part.next().get().path()));
            }
            json.writeEndObject();
        });
        return new Document(MediaTypes.JSON, bytes, Set.of(), part.isKept());
    }

    private static Map<String, String> fields(Shape shape, Live<StoredText> item, Selection selection) {
        StoredText text = item.content();
        return StoredFields.of(selection.includesHtml() ? HTML.addTo(shape.type(), text) : text);
    }

    private LinkedItems linked(Shape shape, List<Map<String, String>> items, Selection selection, AsOf asOf) {
        Map<Boolean, List<Link>> shown = shape.links().stream()
                .filter(link -> selection.shows(link.field()))
                .collect(Collectors.partitioningBy(selection::embeds));
        LinkedItems linked = new LinkedItems(contents, mentions, asOf);
        linked.readWhole(shown.get(true), items);
        linked.readBrief(shown.get(false), items);
        return linked;
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static byte[] written(int items, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(items * USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("An item can not be written as JSON", e);
        }
        return out.toByteArray();
    }
}
