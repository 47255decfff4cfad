package org.expertqa.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Reads our templates from their folder of the class path, and nothing beside it. */
public final class OwnTemplates extends ClasspathResourceLoader {

    private static final String FOLDER = "org/expertqa/templates/";

    /** The names of all of them, as the file {@code list} beside them tells; a jar can not be asked. */
    static List<String> names() {
        try (InputStream list = OwnTemplates.class.getClassLoader().getResourceAsStream(FOLDER + "list")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read the names of our templates", e);
        }
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (name.contains("..")) {
            throw new ResourceNotFoundException("A template's name leads down, never up: " + name);
        }
        return super.getResourceReader(FOLDER + name, encoding);
    }
}
