package org.expertqa.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expertqa.launcher.Waiting;

/** The link by which the first account is made, as an operator finds it: the last one in the log. */
public final class SetUpLink {

    private static final Pattern LINK = Pattern.compile("set-up +https?://\\S+(/admin/set-up/[A-Za-z0-9_-]{43})\\b");

    private SetUpLink() {}

    /** Its path in the log of the server that the build chose. */
    static String ofServer() throws Exception {
        String base = System.getProperty("server.base");
        return in(
                base == null
                        ? Path.of(System.getProperty("server.home"), "glassfish", "domains", "domain1", "logs")
                        : Path.of(base, "logs"));
    }

    /** Its path in a log, or in a folder of logs; it may still be on its way there. */
    public static String in(Path logs) throws Exception {
        Waiting.until("there is a set-up link in " + logs, () -> last(logs).isPresent());
        return last(logs).orElseThrow();
    }

    private static Optional<String> last(Path logs) throws IOException {
        try (Stream<Path> files = Files.walk(logs)) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path text : texts) {
                all.append(Files.readString(text));
            }
            return LINK.matcher(all).results().map(found -> found.group(1)).reduce((one, next) -> next);
        }
    }
}
