package org.expertqa.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample files of the repository, which are written for the importer. */
public final class SampleFiles {

    private static final Path FOLDER = Path.of("../samples/content");

    private SampleFiles() {}

    public static List<Path> all() {
        return in(FOLDER);
    }

    public static List<Path> answers() {
        return in(FOLDER.resolve("answers"));
    }

    public static Path answer(String slug) {
        return FOLDER.resolve("answers").resolve(slug + ".md");
    }

    public static List<ImportFile> toImport() {
        return all().stream().map(ImportFile::of).toList();
    }

    /** The body of a file, without its front matter. */
    public static String body(Path file) {
        String text = text(file);
        return text.substring(text.indexOf("\n---\n", 4) + 5);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
