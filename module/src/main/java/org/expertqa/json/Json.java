package org.expertqa.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.function.Function;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;

/** How our records look as JSON: product names, dates as ISO 8601, rich text as Markdown, nothing for what is empty. */
public final class Json {

    private Json() {}

    /** A mapper that reads strictly (unknown names are refused) and writes what is there. */
    public static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(values())
                .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("expertqa");
        asText(module, ItemId.class, ItemId::of);
        asText(module, Slug.class, Slug::new);
        asText(module, SectionKind.class, SectionKind::new);
        asText(module, RichText.class, RichText::new);
        return module;
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, new ToStringSerializer(type));
        module.addDeserializer(type, new TextDeserializer<>(type, read));
    }
}
