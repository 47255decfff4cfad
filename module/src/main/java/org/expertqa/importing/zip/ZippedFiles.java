package org.expertqa.importing.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;

/**
 * The texts in a zip. What its directory says is looked at first; how large an entry is, is never believed but counted. Nothing
 * is written, so no name can lead anywhere; one that tries is refused all the same, as are links.
 */
public final class ZippedFiles implements AutoCloseable {

    static final int MOST_TEXTS = 500;
    static final long LARGEST = 50_000_000;
    static final long LARGEST_TOGETHER = 200_000_000;
    static final long MOST_TIMES = 100;
    private static final long HARMLESS = 1_000_000;

    private final ZipFile zip;
    private final List<ImportFile> files = new ArrayList<>();
    private int texts;
    private int skipped;

    private ZippedFiles(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a zip and looks it over.
     *
     * @throws Unreadable when it is none, or unpacks to more than anybody's texts are
     */
    public static ZippedFiles open(Path path) throws IOException {
        List<ZipEntries.Entry> entries = ZipEntries.of(path);
        ZippedFiles zipped = new ZippedFiles(opened(path));
        try {
            zipped.add(entries);
            zipped.count();
            return zipped;
        } catch (Unreadable | IOException e) {
            zipped.close();
            throw e;
        }
    }

    /** The texts, and the entries that are refused, in the order of the zip. */
    public List<ImportFile> files() {
        return List.copyOf(files);
    }

    /** How many entries were left out that are no texts. */
    public int skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile opened(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), ZipEntries.OLD_NAMES);
        } catch (ZipException | EOFException e) {
            throw new Unreadable(1, "The zip is damaged; make it again.");
        }
    }

    private void add(List<ZipEntries.Entry> entries) {
        List<String> names = entries.stream().map(ZipEntries.Entry::name).toList();
        for (ZipEntries.Entry entry : entries) {
            EntryName name = new EntryName(entry.name());
            Optional<String> refusal = refusal(entry, name, names);
            if (refusal.isPresent()) {
                files.add(ImportFile.refused(name.value(), refusal.get()));
            } else if (name.isText()) {
                addText(entry.name());
            } else if (!name.isFolder()) {
                skipped++;
            }
        }
    }

    private void addText(String name) {
        texts++;
        if (texts > MOST_TEXTS) {
            throw new Unreadable(
                    1, "The zip has over 500 texts; make several of it, or import them by the command line.");
        }
        files.add(new Zipped(name));
    }

    private static Optional<String> refusal(ZipEntries.Entry entry, EntryName name, List<String> names) {
        if (entry.link()) {
            return Optional.of("It is a symbolic link; put the file itself into the zip.");
        }
        if (entry.encrypted()) {
            return Optional.of("It is encrypted; make the zip without a password.");
        }
        if (name.isText() && Collections.frequency(names, entry.name()) > 1) {
            return Optional.of("The zip has this name twice; which of them is meant can not be told.");
        }
        if (name.isArchive()) {
            return Optional.of("It is an archive in the zip, and is not opened; bring in what is in it by itself.");
        }
        return name.refusal();
    }

    /** Unpacks every text once to nowhere. */
    private void count() throws IOException {
        long together = 0;
        for (ImportFile file : files) {
            if (file instanceof Zipped text) {
                together += sizeOf(text);
                if (together > LARGEST_TOGETHER) {
                    throw new Unreadable(1, "The texts of the zip are over 200 MB together; make several of it.");
                }
            }
        }
    }

    private long sizeOf(Zipped text) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = text.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST || size > Math.max(HARMLESS, MOST_TIMES * text.packed())) {
                    throw new Unreadable(
                            1,
                            "\"" + text.name()
                                    + "\" unpacks to over 50 MB, or to over 100 times its size; no text does that.");
                }
            }
        } catch (ZipException | EOFException e) {
            throw new Unreadable(1, "\"" + text.name() + "\" is damaged; make the zip again.");
        }
        return size;
    }

    /** One text, unpacked when its turn comes, as much of it as a text may have. */
    private final class Zipped implements ImportFile {

        private final String name;

        Zipped(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public SourceText read() throws IOException {
            return SourceText.of(name, bytes());
        }

        @Override
        public List<ImportFile> parts() throws IOException {
            return ImportFile.of(name, bytes()).parts();
        }

        private byte[] bytes() throws IOException {
            try (InputStream in = open()) {
                return SourceText.bytes(in);
            }
        }

        InputStream open() throws IOException {
            return zip.getInputStream(entry());
        }

        long packed() {
            return entry().getCompressedSize();
        }

        private ZipEntry entry() {
            return Optional.ofNullable(zip.getEntry(name))
                    .orElseThrow(() -> new Unreadable(1, "The zip is damaged: its directory and its entries differ."));
        }
    }
}
