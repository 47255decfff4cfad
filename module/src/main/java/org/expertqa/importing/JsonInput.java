package org.expertqa.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.expertqa.importing.report.Unreadable;

/** Tells a JSON object from a text, so that it is not read as one. */
final class JsonInput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonInput() {}

    /** @throws Unreadable when all of the text is one JSON object */
    static void refuse(String text) {
        if (text.stripLeading().startsWith("{") && isObject(text)) {
            throw new Unreadable(1, "This is JSON; what was exported as Markdown can be imported.");
        }
    }

    private static boolean isObject(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            parser.skipChildren();
            return object && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
