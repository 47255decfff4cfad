package org.expertqa.importing.zip;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.expertqa.account.AccountId;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.ImportOptions;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.json.Json;

/**
 * Zips that somebody has sent: each is kept with its report in the folder {@code uploads} of the home folder, is seen by the
 * account that sent it alone, and ends after a day.
 */
public final class Uploads {

    public static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 5;
    private static final ObjectMapper MAPPER = Json.mapper();

    private final Path folder;
    private final Clock clock;

    public Uploads(Path home, Clock clock) {
        this.folder = home.resolve("uploads");
        this.clock = clock;
    }

    /**
     * Takes a zip out of a form, and tries what would become of its files.
     *
     * @throws TooLarge when it has over 50 MB
     * @throws org.expertqa.importing.report.Unreadable when it is no zip, or one that nobody should unpack
     */
    public String receive(AccountId account, InputStream form, String contentType, Reader reader) throws IOException {
        Files.createDirectories(folder);
        forgetOld(account);
        String id = UUID.randomUUID().toString();
        Path zip = zip(account, id);
        boolean good = false;
        try {
            SentFile.write(form, contentType, zip);
            write(report(account, id), tried(zip, reader));
            good = true;
        } finally {
            if (!good) {
                Files.deleteIfExists(zip);
            }
        }
        return id;
    }

    public Optional<ZipReport> find(AccountId account, String id) throws IOException {
        Path file = report(account, id);
        return isOld(file) ? Optional.empty() : Optional.of(MAPPER.readValue(file.toFile(), ZipReport.class));
    }

    /** Imports the files as drafts; the report then says what became of them, and the zip is gone. */
    public void store(AccountId account, String id, Importer importer) throws IOException {
        List<FileLine> lines = new ArrayList<>();
        int skipped;
        try (ZippedFiles zipped = ZippedFiles.open(zip(account, id))) {
            skipped = zipped.skipped();
            importer.importAll(
                    zipped.files(), ImportOptions.DRAFTS, (FileResult result) -> lines.add(FileLine.of(result)));
        }
        write(report(account, id), new ZipReport(true, skipped, lines));
        Files.deleteIfExists(zip(account, id));
    }

    public void discard(AccountId account, String id) throws IOException {
        Files.deleteIfExists(zip(account, id));
        Files.deleteIfExists(report(account, id));
    }

    private static ZipReport tried(Path zip, Reader reader) throws IOException {
        List<FileLine> lines = new ArrayList<>();
        try (ZippedFiles zipped = ZippedFiles.open(zip)) {
            List<ImportFile> files = zipped.files();
            Importer.read(files, reader, ImportOptions.DRAFTS, result -> lines.add(FileLine.of(result)));
            return new ZipReport(false, zipped.skipped(), lines);
        }
    }

    private static void write(Path file, ZipReport report) throws IOException {
        MAPPER.writeValue(file.toFile(), report);
    }

    private void forgetOld(AccountId account) throws IOException {
        for (Path file : files("")) {
            if (isOld(file)) {
                Files.deleteIfExists(file);
            }
        }
        List<Path> own = files(account + "_");
        for (int i = 0; i < own.size() - 2 * (MOST - 1); i++) {
            Files.deleteIfExists(own.get(i));
        }
    }

    /** The files of the folder whose names begin so, the oldest first. */
    private List<Path> files(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted(Comparator.comparing(Uploads::changedAt))
                    .toList();
        }
    }

    private boolean isOld(Path file) {
        return !Files.exists(file)
                || changedAt(file) < clock.instant().minus(KEPT).toEpochMilli();
    }

    private static long changedAt(Path file) {
        return file.toFile().lastModified();
    }

    private Path zip(AccountId account, String id) {
        return folder.resolve(account + "_" + id + ".zip");
    }

    private Path report(AccountId account, String id) {
        return folder.resolve(account + "_" + id + ".json");
    }
}
