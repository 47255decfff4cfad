package org.expertqa.journey;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine: no browser is downloaded. */
final class Chromium {

    static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    static final String MISSING =
            "There is no Chromium: install it (Debian: apt-get install chromium), or name it in $CHROMIUM.";

    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private Chromium() {}

    static LaunchOptions launch() {
        return new LaunchOptions()
                .setExecutablePath(find().orElseThrow(() -> new IllegalStateException(MISSING)))
                .setArgs(FLAGS);
    }

    /** Whether a journey is to be left out here: there is none, and nobody counts on the journeys as a build server does. */
    static boolean isLeftOut() {
        return find().isEmpty() && !"true".equals(System.getenv("CI"));
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
