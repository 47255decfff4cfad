package org.expertqa.content.storage;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.List;
import org.expertqa.text.RichText;

/**
 * Goes along with the JSON of stored content: collects its rich texts in their order while it is written, and gives them
 * their kept markup in the same order while it is read. So no type of content must name its rich texts.
 */
final class RichTexts extends SimpleModule {

    /** The attribute with the list that collects. */
    static final String COLLECTED = "collected";
    /** The attribute with the {@link Rendition} that is read along. */
    static final String RENDITION = "rendition";

    private static final long serialVersionUID = 1L;

    RichTexts() {
        super("rich texts");
        addSerializer(RichText.class, new Collecting());
        addDeserializer(RichText.class, new Accompanied());
    }

    private static final class Collecting extends ToStringSerializer {

        private static final long serialVersionUID = 1L;

        Collecting() {
            super(RichText.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Object text, JsonGenerator json, SerializerProvider context) throws IOException {
            ((List<RichText>) context.getAttribute(COLLECTED)).add((RichText) text);
            super.serialize(text, json, context);
        }
    }

    private static final class Accompanied extends StdScalarDeserializer<RichText> {

        private static final long serialVersionUID = 1L;

        Accompanied() {
            super(RichText.class);
        }

        @Override
        public RichText deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return ((Rendition) context.getAttribute(RENDITION)).next(json.getText());
        }
    }
}
