package org.expertqa.content.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.expertqa.content.ContentType;
import org.expertqa.content.NotStorable;
import org.expertqa.json.Json;

/** Content as the JSON text that is stored, and back. */
final class Codec {

    static final int MAX_BYTES = 500 * 1024;

    private final ObjectMapper mapper = Json.mapper();
    private final ObjectWriter writer = mapper.writer();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    <T> String write(T content) {
        String json = json(content);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new NotStorable("The content has " + bytes / 1024 + " KB; at most 500 KB can be kept in one item.");
        }
        if (json.contains("\\u0000")) {
            throw new NotStorable("The content holds a NUL character, which is not text; take it out.");
        }
        return json;
    }

    <T> T read(ContentType<T> type, String json) {
        ObjectReader reader = readers.computeIfAbsent(type.content(), mapper::readerFor);
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Stored content of type " + type + " can not be read: " + e.getOriginalMessage(), e);
        }
    }

    private String json(Object content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new NotStorable("The content is not text that can be kept: " + e.getOriginalMessage());
        }
    }
}
