package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.content.NotFound;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.SourceText;

/** The files that an import is asked for: named ones as they are, and below a folder those that look like texts. */
final class ImportFiles {

    private ImportFiles() {}

    static List<ImportFile> below(List<Path> paths) throws IOException {
        List<ImportFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals("-")) {
                files.add(ImportFile.of(SourceText.read("-", System.in)));
            } else if (Files.isDirectory(path)) {
                texts(path).stream().map(ImportFile::of).forEach(files::add);
            } else if (Files.exists(path)) {
                files.add(ImportFile.of(path));
            } else {
                throw new NotFound(path + " is not there; name a file, a folder, or - for standard input.");
            }
        }
        return files;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(md|markdown|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
