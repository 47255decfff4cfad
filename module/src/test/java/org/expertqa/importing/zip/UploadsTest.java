package org.expertqa.importing.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.expertqa.TestClock;
import org.expertqa.account.AccountId;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip that somebody sends is tried, is that account's alone, and ends after a day. */
class UploadsTest {

    private static final AccountId NORA = new AccountId(new UUID(1, 2));
    private static final AccountId TOM = new AccountId(new UUID(1, 3));
    private static final String TYPE = "multipart/form-data; boundary=----edge7";

    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    private Uploads uploads;

    @BeforeEach
    void begin() throws IOException {
        uploads = new Uploads(home, clock);
        clock.setTo(Instant.ofEpochMilli(
                Files.createFile(home.resolve("now")).toFile().lastModified()));
    }

    @Test
    void theReportSaysWhatWouldBecomeOfEachFile() throws IOException {
        String id = receive(form(zip()));

        ZipReport report = uploads.find(NORA, id).orElseThrow();

        assertThat(report.stored()).isFalse();
        assertThat(report.files()).extracting(FileLine::file).containsExactly("one.md", "../up.md");
        assertThat(report.files().get(0).titles()).containsExactly("Why is it flat?");
        assertThat(report.good()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void nobodySeesTheZipOfAnother() throws IOException {
        String id = receive(form(zip()));

        assertThat(uploads.find(TOM, id)).isEmpty();
    }

    @Test
    void aDayLaterItIsGone() throws IOException {
        String id = receive(form(zip()));

        clock.pass(Uploads.KEPT.plus(Duration.ofMinutes(1)));

        assertThat(uploads.find(NORA, id)).isEmpty();
    }

    @Test
    void ofManyTheOldestGo() throws IOException {
        for (int i = 0; i < 8; i++) {
            receive(form(zip()));
        }

        assertThat(files()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void tooLargeAZipIsRefusedAndNothingIsLeft() throws IOException {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("------edge7\r\n\r\n".getBytes(StandardCharsets.US_ASCII)), new InputStream() {
                    private long left = 2 * SentFile.LARGEST;

                    @Override
                    public int read() {
                        return left-- > 0 ? 0 : -1;
                    }
                });

        assertThatThrownBy(() -> uploads.receive(NORA, endless, TYPE, new Reader()))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("50 MB");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------edge7--",
                "------edge7\r\n\r\n",
                "------edge7\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nno zip\r\n------edge7--\r\n",
                "------other\r\n\r\nno zip\r\n------other--\r\n",
                "nothing of a form"
            })
    void whatIsNoFormWithAZipIsASentenceAndNothingIsLeft(String body) throws IOException {
        assertThatThrownBy(() -> receive(body.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Unreadable.class)
                .hasMessageMatching(".*(no zip file|not sent whole).*");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFormWithoutAnEdgeIsRefused() {
        assertThatThrownBy(() -> uploads.receive(
                        NORA, new ByteArrayInputStream(form(zip())), "multipart/form-data", new Reader()))
                .isInstanceOf(Unreadable.class);
    }

    private String receive(byte[] form) throws IOException {
        return uploads.receive(NORA, new ByteArrayInputStream(form), TYPE, new Reader());
    }

    private Stream<Path> files() throws IOException {
        return Files.list(home.resolve("uploads"));
    }

    private static byte[] form(byte[] zip) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("------edge7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(zip);
        form.writeBytes("\r\n------edge7--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"one.md", "../up.md"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("# Why is it flat?\n\nIt is young.\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
