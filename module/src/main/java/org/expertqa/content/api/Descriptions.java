package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.representation.Document;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.text.MediaTypes;

/** What describes this door to programs. It is made from the code by a test, and stands beside the code. */
@Dependent
public class Descriptions {

    Document openApi(String parameters) {
        Query.of(parameters, List.of());
        return read("openapi.json", MediaTypes.JSON);
    }

    Document schema(String type, String parameters) {
        Query.of(parameters, List.of());
        Set<String> types =
                Shapes.ALL.stream().map(Shape::type).map(Object::toString).collect(Collectors.toSet());
        if (!types.contains(type)) {
            String names = types.stream().sorted().collect(Collectors.joining(", "));
            throw Refusal.ofPath(404, "type", "There is no schema " + Quoted.of(type) + "; there are " + names + ".");
        }
        return read("schemas/" + type + ".json", MediaTypes.SCHEMA);
    }

    private static Document read(String name, String mediaType) {
        try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The description " + name + " is not in the jar");
            }
            return new Document(mediaType, in.readAllBytes(), Set.of(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
