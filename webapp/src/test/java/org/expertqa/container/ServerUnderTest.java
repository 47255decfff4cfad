package org.expertqa.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the server that the build unpacked and chose for these tests: it listens on this machine only, on ports that are
 * free, and has our settings as system properties. What arquillian.xml must know of it stands in {@code server.…} properties.
 */
public final class ServerUnderTest implements LauncherSessionListener {

    /** What the site says of its own address; nothing answers there. */
    static final String BASE_URL = "https://answers.example.org/expert-qa";

    /** Another site, whose pages may read from this one. */
    static final String OTHER_SITE = "https://reader.example.org";

    /** Where the site is, once it is deployed. */
    static URI site() {
        return URI.create("http://127.0.0.1:" + System.getProperty("server.http") + Deployed.CONTEXT_PATH);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String home = System.getProperty("server.home");
        if (home != null) {
            prepare(System.getProperty("arquillian.launch"), Path.of(home));
        }
    }

    private static void prepare(String kind, Path home) {
        try {
            Map<String, String> settings = settings(home);
            if (kind.equals("payara")) {
                PayaraDomain.prepare(home, settings);
            } else {
                TomcatBase.prepare(home, settings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Path server) throws IOException {
        Path home = Folders.emptied(server.resolveSibling("home-" + server.getFileName()));
        return new TreeMap<>(Map.of(
                "EXPERTQA_HOME",
                home.toString(),
                "EXPERTQA_SAMPLES",
                "true",
                "EXPERTQA_BASE_URL",
                BASE_URL,
                "EXPERTQA_API_CORS",
                OTHER_SITE));
    }
}
