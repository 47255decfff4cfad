package org.expertqa.view;

import java.io.Reader;
import java.nio.file.Path;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.loader.FileResourceLoader;
import org.apache.velocity.util.ExtProperties;

/**
 * Reads the installation's templates from its folder. Velocity's own loader follows {@code ..} and links out of it (seen with
 * 2.4.1).
 */
public final class FolderTemplates extends FileResourceLoader {

    private Path folder;

    @Override
    public void init(ExtProperties configuration) {
        super.init(configuration);
        folder = Path.of(configuration.getString("path"));
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (!isWithin(name)) {
            throw new ResourceNotFoundException("A template stands in its folder, never outside: " + name);
        }
        return super.getResourceReader(name, encoding);
    }

    @Override
    public boolean resourceExists(String name) {
        return isWithin(name) && super.resourceExists(name);
    }

    private boolean isWithin(String name) {
        return !name.contains("..") && Theme.isWithin(folder, folder.resolve(name.replaceFirst("^/+", "")));
    }
}
