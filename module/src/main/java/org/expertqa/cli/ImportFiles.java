package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.report.SourceText;

/** The files that an import is asked for: named ones as they are, and below a folder those that look like texts. */
final class ImportFiles {

    private static final String TEXT = "(?is).*\\.(md|markdown|txt|html?|json)";
    private final List<ImportFile> files = new ArrayList<>();
    private int skipped;

    static ImportFiles below(List<Path> paths) throws IOException {
        ImportFiles files = new ImportFiles();
        for (Path path : paths) {
            files.add(path);
        }
        return files;
    }

    List<ImportFile> all() {
        return List.copyOf(files);
    }

    /** How many files of the folders were left out. */
    int skipped() {
        return skipped;
    }

    private void add(Path path) throws IOException {
        if (path.toString().equals("-")) {
            files.add(ImportFile.of("-", SourceText.bytes(System.in)));
        } else if (Files.isDirectory(path)) {
            addTexts(path);
        } else if (Files.exists(path)) {
            files.add(ImportFile.of(path));
        } else {
            throw new UnusablePath(path + " is not there; name a file, a folder, or - for standard input.");
        }
    }

    private void addTexts(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found = paths.filter(Files::isRegularFile).sorted().toList();
            List<Path> texts =
                    found.stream().filter(path -> path.toString().matches(TEXT)).toList();
            texts.stream().map(ImportFile::of).forEach(files::add);
            skipped += found.size() - texts.size();
        }
    }
}
