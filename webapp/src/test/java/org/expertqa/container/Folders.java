package org.expertqa.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, put there or taken away. */
final class Folders {

    private Folders() {}

    /** The folder with nothing in it. */
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : within(folder)) {
                Files.delete(each);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Copies what is in one folder into another, over what is there. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> found = within(from);
        for (int last = found.size() - 1; last >= 0; last--) {
            Path source = found.get(last);
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Everything in a folder and the folder itself, which is the last. */
    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
