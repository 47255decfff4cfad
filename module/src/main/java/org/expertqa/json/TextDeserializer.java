package org.expertqa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value that is one text in JSON; what the value refuses is said with its own words. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> read;

    TextDeserializer(Class<T> type, Function<String, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return read.apply(parser.getText());
        } catch (IllegalArgumentException e) {
            return reportWrong(parser, context, e);
        }
    }

    private T reportWrong(JsonParser parser, DeserializationContext context, IllegalArgumentException e)
            throws IOException {
        return context.reportInputMismatch(handledType(), "%s Found: %s", e.getMessage(), parser.getText());
    }
}
