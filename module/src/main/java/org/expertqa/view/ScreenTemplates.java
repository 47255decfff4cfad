package org.expertqa.view;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** Reads the templates of the screens from their folder of the class path, and nothing beside it. */
public final class ScreenTemplates extends ClasspathResourceLoader {

    private static final String FOLDER = "org/expertqa/screens/";

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (name.contains("..")) {
            throw new ResourceNotFoundException("A template's name leads down, never up: " + name);
        }
        return super.getResourceReader(FOLDER + name, encoding);
    }
}
