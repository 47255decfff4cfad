package org.expertqa.representation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.StoredText;
import org.expertqa.json.Json;
import org.expertqa.text.RichText;

/** Puts beside every rich text its sanitized markup: beside {@code body} stands {@code bodyHtml}. */
final class HtmlFields {

    static final String SUFFIX = "Html";
    private final ObjectMapper mapper = Json.mapper().registerModule(new SimpleModule() {
        private static final long serialVersionUID = 1L;

        @Override
        public void setupModule(SetupContext context) {
            context.addBeanSerializerModifier(new MarkupBeside());
        }
    });

    /** The field whose markup stands in a field. */
    static String of(String field) {
        return field.substring(0, field.length() - SUFFIX.length());
    }

    StoredText addTo(ContentType<?> type, StoredText text) {
        try {
            return new StoredText(mapper.writeValueAsString(mapper.readValue(text.json(), type.content())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored content of type " + type + " can not be read", e);
        }
    }

    private static final class MarkupBeside extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription record, List<BeanPropertyWriter> writers) {
            List<BeanPropertyWriter> all = new ArrayList<>();
            for (BeanPropertyWriter writer : writers) {
                all.add(writer);
                if (writer.getType().hasRawClass(RichText.class)) {
                    all.add(new MarkupWriter(writer));
                }
            }
            return all;
        }
    }

    private static final class MarkupWriter extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        MarkupWriter(BeanPropertyWriter source) {
            super(source, new SerializedString(source.getName() + SUFFIX));
        }

        @Override
        public void serializeAsField(Object owner, JsonGenerator json, SerializerProvider provider) throws Exception {
            RichText text = (RichText) get(owner);
            if (!text.isBlank()) {
                json.writeStringField(getName(), text.html().toString());
            }
        }
    }
}
