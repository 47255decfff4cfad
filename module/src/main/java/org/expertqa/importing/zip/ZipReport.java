package org.expertqa.importing.zip;

import java.util.List;

/**
 * What would become of the files of a zip, or what became of them.
 *
 * @param stored whether they were imported
 * @param skipped how many entries are no texts
 */
public record ZipReport(boolean stored, int skipped, List<FileLine> files) {

    public ZipReport {
        files = files == null ? List.of() : List.copyOf(files);
    }

    public long refused() {
        return files.stream().filter(FileLine::wasRefused).count();
    }

    /** How many can be brought in, or were. */
    public long good() {
        return files.size() - refused();
    }
}
