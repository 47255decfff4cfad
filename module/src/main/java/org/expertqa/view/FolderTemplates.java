package org.expertqa.view;

import java.io.Reader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.loader.FileResourceLoader;

/** Reads the installation's templates from its folder. Velocity's own loader follows {@code ..} out of it (seen with 2.4.1). */
public final class FolderTemplates extends FileResourceLoader {

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (name.contains("..")) {
            throw new ResourceNotFoundException("A template's name leads down, never up: " + name);
        }
        return super.getResourceReader(name, encoding);
    }

    @Override
    public boolean resourceExists(String name) {
        return !name.contains("..") && super.resourceExists(name);
    }
}
