package org.expertqa.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Structured data as JSON that can stand inside a script element: it holds no {@code <}, {@code >} or line separator. */
public final class JsonLd {

    public static final JsonLd NONE = new JsonLd("");
    private static final ObjectWriter WRITER = writer();
    private final String json;

    private JsonLd(String json) {
        this.json = json;
    }

    public static JsonLd of(Map<String, ?> data) {
        try {
            return new JsonLd(WRITER.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Structured data holds texts, lists and maps only.", e);
        }
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }

    @Override
    public String toString() {
        return json;
    }

    private static ObjectWriter writer() {
        return new ObjectMapper().writer(new ScriptEscapes());
    }
}
