package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.report.SourceText;

/** The files that an import is asked for: named ones as they are, and below a folder those that look like texts. */
final class ImportFiles {

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
        Path within = folder.toRealPath();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.map(path -> new FolderEntry(within, path))
                    .filter(entry -> !entry.isFolder())
                    .sorted(Comparator.comparing(FolderEntry::path))
                    .forEach(this::add);
        }
    }

    private void add(FolderEntry entry) {
        Optional<String> refusal = entry.refusal();
        if (refusal.isPresent()) {
            files.add(ImportFile.refused(entry.path(), refusal.get()));
        } else if (entry.looksLikeAText()) {
            files.add(ImportFile.of(entry.path()));
        } else {
            skipped++;
        }
    }
}
