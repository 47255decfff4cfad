package org.expertqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things are, seen from the folder {@code bench} in which this runs. */
final class Places {

    static final Path WAR = Path.of("../webapp/target/expert-qa.war");
    static final Path SAMPLES = Path.of("../samples/content");
    private static final Path WORK = Path.of("target/work");

    private Places() {}

    /** An empty folder of that name, whatever was there before. */
    static Path empty(String name) throws IOException {
        Path folder = WORK.resolve(name).toAbsolutePath().normalize();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Places::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
