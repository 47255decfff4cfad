package org.expertqa.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * What {@code java -jar expert-qa.war} starts: unpacks the WAR into a temporary folder and runs the command line with the
 * libraries of the web application; {@code serve} runs the WAR in a Tomcat of its own.
 */
public final class Launcher {

    private final UnpackedWar war;
    private volatile AutoCloseable server = () -> {};

    private Launcher(UnpackedWar war) {
        this.war = war;
    }

    public static void main(String[] args) throws Exception {
        try (InputStream settings = Launcher.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
        Path file = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        UnpackedWar war = UnpackedWar.of(file);
        // SQLite unpacks its native library; a killed process would leave it in the temporary folder for good.
        System.setProperty("org.sqlite.tmpdir", war.folder().getParent().toString());
        Launcher launcher = new Launcher(war);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::end));
        System.exit(launcher.run(args));
    }

    private int run(String[] args) throws Exception {
        List<URL> libraries = new ArrayList<>(jars(war.folder().resolve("WEB-INF/lib")));
        libraries.add(url(war.folder().resolve("WEB-INF/classes")));
        Callable<Integer> serve = this::serve;
        return (int) load(libraries, "org.expertqa.cli.CommandLineProgram")
                .getMethod("run", String[].class, Callable.class, Path.class)
                .invoke(null, args, serve, war.folder().resolve("WEB-INF/samples"));
    }

    /** Serves until the process is ended; returns only when it could not begin. */
    private int serve() throws Exception {
        SpareMemory.giveBack();
        List<URL> libraries = new ArrayList<>(jars(war.folder().resolve("WEB-INF/embed")));
        libraries.add(url(war.folder()));
        try {
            Optional<?> started = (Optional<?>) load(libraries, "org.expertqa.launcher.EmbeddedServer")
                    .getMethod("start", Path.class)
                    .invoke(null, war.folder());
            if (started.isEmpty()) {
                return 1;
            }
            server = (AutoCloseable) started.get();
        } catch (InvocationTargetException e) {
            System.err.println(e.getCause().getMessage());
            return 1;
        }
        Thread.currentThread().join();
        return 0;
    }

    private void end() {
        try {
            try {
                server.close();
            } finally {
                war.remove();
            }
        } catch (Exception e) {
            System.err.println("Not everything could be put away: " + e.getMessage());
        }
    }

    private static Class<?> load(List<URL> libraries, String name) throws ClassNotFoundException {
        ClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return loader.loadClass(name);
    }

    private static List<URL> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Launcher::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(path + " has no URL", e);
        }
    }
}
