package org.expertqa.importing.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportOptions;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come out of a zip, and nothing else that somebody put into it. */
class ZippedFilesTest {

    private static final String TEXT = "# Why is it flat?\n\nIt is young.\n";
    private static final int CENTRAL = 0x02014b50;
    private static final byte[] ZEROS = new byte[1_000_000];

    @TempDir
    private Path folder;

    @Test
    void theTextsOfAZipAreReadAndTheRestIsCounted() throws IOException {
        Path zip = zip("answers/one.md", TEXT, "two.txt", TEXT, "picture.png", "not looked at", "folder/", "");

        try (ZippedFiles zipped = ZippedFiles.open(zip)) {
            assertThat(zipped.skipped()).isEqualTo(1);
            assertThat(results(zipped)).extracting(FileResult::file).containsExactly("answers/one.md", "two.txt");
            assertThat(results(zipped)).allMatch(result -> result.problems().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up.md",
                "a/../../up.md",
                "..",
                "..\\up.md",
                "a\\b.md",
                "/abs.md",
                "C:\\x.md",
                "c:x.md",
                "a\u0007.md"
            })
    void aNameThatLeadsOutIsRefusedAndTheOthersAreRead(String name) throws IOException {
        try (ZippedFiles zipped = ZippedFiles.open(zip(name, TEXT, "good.md", TEXT))) {
            assertThat(refusal(zipped, name)).containsPattern("leads out of the zip|control characters");
            assertThat(results(zipped).get(1).problems()).isEmpty();
        }
        assertNothingElseIsThere();
    }

    @Test
    void aLinkIsRefused() throws IOException {
        Path zip = zip("link.md", "/etc/passwd");
        asUnixLink(zip);

        try (ZippedFiles zipped = ZippedFiles.open(zip)) {
            assertThat(refusal(zipped, "link.md")).contains("symbolic link");
        }
    }

    @Test
    void anArchiveInTheZipIsNotOpened() throws IOException {
        byte[] inner = Files.readAllBytes(zip("deep.md", TEXT));
        Path zip = write(out -> {
            for (int i = 0; i < 16; i++) {
                entry(out, "lib " + i + ".zip", inner);
            }
        });

        try (ZippedFiles zipped = ZippedFiles.open(zip)) {
            assertThat(results(zipped))
                    .hasSize(16)
                    .allMatch(result -> problem(result).contains("archive in the zip"));
        }
    }

    @Test
    void aNameThatStandsTwiceIsRefusedBothTimes() throws IOException {
        Path zip = zip("one.md", TEXT, "two.md", TEXT);
        replace(zip, "two.md", "one.md");

        try (ZippedFiles zipped = ZippedFiles.open(zip)) {
            assertThat(results(zipped))
                    .hasSize(2)
                    .allMatch(result -> problem(result).contains("twice"));
        }
    }

    @Test
    void hundredsOfMegabytesOfZerosAreRefusedEarly() throws IOException {
        Path zip = write(out -> {
            out.putNextEntry(new ZipEntry("zeros.txt"));
            for (int i = 0; i < 300; i++) {
                out.write(ZEROS);
            }
        });
        assertThat(Files.size(zip)).isLessThan(SentFile.LARGEST);

        assertRefused(() -> ZippedFiles.open(zip), "zeros.txt");
        assertNothingElseIsThere();
    }

    @Test
    void whatALyingDirectorySaysOfSizesIsNotBelieved() throws IOException {
        Path zip = write(out -> {
            out.putNextEntry(new ZipEntry("small.md"));
            for (int i = 0; i < 60; i++) {
                out.write(ZEROS);
            }
        });
        byte[] bytes = Files.readAllBytes(zip);
        int at = central(bytes);
        buffer(bytes).putInt(at + 24, 10);
        Files.write(zip, bytes);

        assertRefused(() -> ZippedFiles.open(zip), "small.md");
    }

    @Test
    void manyTextsThatAreLargeTogetherAreRefused() throws IOException {
        byte[] words = new byte[2_500_000];
        Random random = new Random(1);
        for (int i = 0; i < words.length; i++) {
            words[i] = (byte) ('a' + random.nextInt(2));
        }
        Path zip = write(out -> {
            for (int i = 0; i < 81; i++) {
                entry(out, i + ".txt", words);
            }
        });

        assertRefused(() -> ZippedFiles.open(zip), "200 MB together");
    }

    @Test
    void aHundredThousandEntriesAreRefused() throws IOException {
        assertRefused(() -> ZippedFiles.open(empty(100_000, "%d.md")), "over 5,000 entries");
        assertRefused(() -> ZippedFiles.open(empty(5_001, "%d.md")), "over 5,000 entries");
        assertRefused(() -> ZippedFiles.open(empty(501, "%d.md")), "over 500 texts");
        try (ZippedFiles zipped = ZippedFiles.open(empty(5_000, "%d.png"))) {
            assertThat(zipped.skipped()).isEqualTo(5_000);
        }
    }

    @Test
    void aCountThatIsALieIsNotBelieved() throws IOException {
        Path zip = empty(6_000, "%d.png");
        byte[] bytes = Files.readAllBytes(zip);
        buffer(bytes).putShort(bytes.length - 12, (short) 3);
        Files.write(zip, bytes);

        assertRefused(() -> ZippedFiles.open(zip), "over 5,000 entries");
    }

    @Test
    void whatIsNoZipIsRefusedWithASentence() throws IOException {
        byte[] whole = Files.readAllBytes(zip("one.md", TEXT));
        for (int length = 0; length < whole.length; length++) {
            Path cut = folder.resolve("cut.zip");
            Files.write(cut, Arrays.copyOf(whole, length));

            assertThatThrownBy(() -> ZippedFiles.open(cut)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aDamagedZipIsASentenceOrItsTexts() throws IOException {
        byte[] whole = Files.readAllBytes(zip("one.md", TEXT, "two.md", TEXT));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            Path zip = folder.resolve("spoilt.zip");
            Files.write(zip, spoilt);
            try (ZippedFiles zipped = ZippedFiles.open(zip)) {
                assertThat(results(zipped)).hasSizeLessThan(3);
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static void assertRefused(ThrowingCallable opening, String words) {
        assertThatThrownBy(opening).isInstanceOf(Unreadable.class).hasMessageContaining(words);
    }

    private void assertNothingElseIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".zip"));
        }
        assertThat(folder.resolveSibling("up.md")).doesNotExist();
    }

    private static String refusal(ZippedFiles zipped, String name) {
        return results(zipped).stream()
                .filter(result -> result.file().equals(name))
                .map(ZippedFilesTest::problem)
                .findFirst()
                .orElseThrow();
    }

    private static String problem(FileResult result) {
        return result.problems().stream()
                .map(ImportProblem::message)
                .findFirst()
                .orElse("");
    }

    private static List<FileResult> results(ZippedFiles zipped) {
        List<FileResult> results = new ArrayList<>();
        Importer.read(zipped.files(), new Reader(), ImportOptions.DRAFTS, results::add);
        return results;
    }

    private Path empty(int entries, String name) throws IOException {
        return write(out -> {
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(new ZipEntry(name.formatted(i)));
            }
        });
    }

    /** Names and texts, by turns. */
    private Path zip(String... entries) throws IOException {
        return write(out -> {
            for (int i = 0; i < entries.length; i += 2) {
                entry(out, entries[i], entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    private interface Writing {
        void to(ZipOutputStream out) throws IOException;
    }

    private Path write(Writing writing) throws IOException {
        Path zip = Files.createTempFile(folder, "some", ".zip");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(Deflater.BEST_SPEED);
            writing.to(out);
        }
        return zip;
    }

    /** Says in the directory that the first entry was made on Unix and is a symbolic link. */
    private static void asUnixLink(Path zip) throws IOException {
        byte[] bytes = Files.readAllBytes(zip);
        int at = central(bytes);
        bytes[at + 5] = 3;
        buffer(bytes).putInt(at + 38, 0120777 << 16);
        Files.write(zip, bytes);
    }

    private static int central(byte[] bytes) {
        ByteBuffer buffer = buffer(bytes);
        int at = 0;
        while (buffer.getInt(at) != CENTRAL) {
            at++;
        }
        return at;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void replace(Path zip, String name, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String text = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        out.writeBytes(text.replace(name, other).getBytes(StandardCharsets.ISO_8859_1));
        Files.write(zip, out.toByteArray());
    }
}
