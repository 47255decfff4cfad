package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.representation.Representation;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** What describes this door to programs. It is made from the code by a test, and stands beside the code. */
@Dependent
public class Descriptions {

    static final String SCHEMA = "application/schema+json";

    Representation openApi(String parameters) {
        Query.of(parameters, List.of());
        return read("openapi.json");
    }

    Representation schema(String type, String parameters) {
        Query.of(parameters, List.of());
        Set<String> types =
                Shapes.ALL.stream().map(Shape::type).map(Object::toString).collect(Collectors.toSet());
        if (!types.contains(type)) {
            String names = types.stream().sorted().collect(Collectors.joining(", "));
            throw Refusal.ofPath(404, "type", "There is no schema " + Quoted.of(type) + "; there are " + names + ".");
        }
        return read("schemas/" + type + ".json");
    }

    private static Representation read(String name) {
        try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The description " + name + " is not in the jar");
            }
            return new Representation(in.readAllBytes(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
