package org.expertqa.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.IntrospectionCacheData;
import org.slf4j.helpers.NOPLogger;

/**
 * The templates and the engine that reads them: strict, escaping, without reflection and without a way to evaluate text.
 * A template in the folder of the installation stands before ours of the same name.
 */
final class Templates {

    private static final String UNLIMITED = "1000000";
    private final RuntimeInstance engine = new RuntimeInstance();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<Object, IntrospectionCacheData> ways = new ConcurrentHashMap<>();

    Templates(Optional<Path> folder) {
        this(folder, true);
    }

    private Templates(Optional<Path> folder, boolean strict) {
        this(folder, strict, OwnTemplates.class);
    }

    private Templates(Optional<Path> folder, boolean strict, Class<? extends ClasspathResourceLoader> ours) {
        engine.setProperties(settings());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, strict);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, folder.isPresent() ? "folder,ours" : "ours");
        folder.ifPresent(this::addFolder);
        engine.setProperty("resource.loader.ours.class", ours.getName());
        engine.setProperty("resource.loader.ours.cache", true);
        engine.init();
        engine.removeDirective("evaluate");
    }

    /** The same templates going on after a broken reference, so that all of them can be found. */
    static Templates lenient(Optional<Path> folder) {
        return new Templates(folder, false);
    }

    /** The templates of the screens, which no installation replaces. */
    static Templates ofScreens() {
        return new Templates(Optional.empty(), true, ScreenTemplates.class);
    }

    /** A context for one page; the way into values is found out once for each place of a template. */
    VelocityContext context() {
        return new PageContext(ways);
    }

    Template get(String name) {
        return parsed(name + ".vm");
    }

    /** The same words as the engine's, which can not say this itself. */
    static VelocityException nestedTooDeep(String file) {
        return new VelocityException("This is nested too deep. at " + file + "[line 1, column 1]");
    }

    private Template parsed(String file) {
        try {
            return engine.getTemplate(file);
        } catch (StackOverflowError e) {
            throw nestedTooDeep(file);
        }
    }

    boolean has(String name) {
        return known.computeIfAbsent(name, this::exists);
    }

    /** Reads these templates ahead, and says of each that can not be read why. */
    List<VelocityException> unreadable(List<String> files) {
        List<VelocityException> failures = new ArrayList<>();
        for (String file : files) {
            try {
                parsed(file);
            } catch (VelocityException e) {
                failures.add(e);
            }
        }
        return failures;
    }

    private boolean exists(String name) {
        return engine.getLoaderNameForResource(name + ".vm") != null;
    }

    private void addFolder(Path folder) {
        engine.setProperty("resource.loader.folder.class", FolderTemplates.class.getName());
        engine.setProperty("resource.loader.folder.path", folder.toString());
        engine.setProperty("resource.loader.folder.cache", true);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        // What Velocity has to complain of it also throws, and whoever catches that logs it once.
        settings.put(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        settings.put(RuntimeConstants.UBERSPECT_CLASSNAME, RememberingUberspector.class.getName());
        settings.put(RuntimeConstants.MAX_NUMBER_LOOPS, "1000");
        settings.put(RuntimeConstants.CUSTOM_DIRECTIVES, BoundedForeach.class.getName());
        settings.put(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, EscapedReferences.class.getName());
        settings.put(RuntimeConstants.VM_LIBRARY, "macros.vm");
        // Velocity would leave out what is nested deeper, and tell nobody; the end of the stack is told.
        settings.put(RuntimeConstants.DEFINE_DIRECTIVE_MAXDEPTH, UNLIMITED);
        settings.put(RuntimeConstants.PARSE_DIRECTIVE_MAXDEPTH, UNLIMITED);
        settings.put(RuntimeConstants.VM_MAX_DEPTH, "8");
        return settings;
    }
}
