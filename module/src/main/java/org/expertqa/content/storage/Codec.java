package org.expertqa.content.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.expertqa.content.ContentType;
import org.expertqa.content.NotStorable;
import org.expertqa.content.StoredText;
import org.expertqa.json.Json;
import org.expertqa.text.RichText;

/** Content as the JSON text that is stored, and back. */
public final class Codec {

    static final int MAX_BYTES = 500 * 1024;

    private final ObjectMapper mapper = Json.mapper().registerModule(new RichTexts());
    private final ObjectWriter writer = mapper.writer();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** @throws NotStorable when the content is over 500 KB as JSON, or is not text */
    public <T> Written write(T content) {
        List<RichText> richTexts = new ArrayList<>();
        String json = json(content, richTexts);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new NotStorable("The content has " + bytes / 1024 + " KB; at most 500 KB can be kept in one item.");
        }
        if (json.contains("\\u0000")) {
            throw new NotStorable("The content holds a NUL character, which is not text; take it out.");
        }
        return new Written(json, richTexts);
    }

    /** The content of this JSON in UTF-8 with the markup that is kept of it; {@link Rendition#NONE} is none. */
    <T> T read(ContentType<T> type, byte[] json, byte[] rendition) {
        if (type.content() == StoredText.class) {
            return type.content().cast(new StoredText(new String(json, StandardCharsets.UTF_8)));
        }
        ObjectReader reader = readers.computeIfAbsent(type.content(), mapper::readerFor);
        try {
            return reader.withAttribute(RichTexts.RENDITION, new Rendition(rendition))
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Stored content of type " + type + " can not be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(Object content, List<RichText> richTexts) {
        try {
            return writer.withAttribute(RichTexts.COLLECTED, richTexts).writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new NotStorable("The content is not text that can be kept: " + e.getOriginalMessage());
        }
    }
}
