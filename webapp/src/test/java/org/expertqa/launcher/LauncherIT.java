package org.expertqa.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expertqa.container.FreePorts;
import org.expertqa.container.RawRequest;
import org.expertqa.container.Visitor;
import org.expertqa.launcher.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code java -jar expert-qa.war}: it serves and cleans up after itself, or says in one line why it does not. */
class LauncherIT {

    private static final Map<String, String> NO_SETTINGS = Map.of();

    @TempDir
    private Path folder;

    @Test
    void itServesUntilItIsEnded() throws Exception {
        int port = FreePorts.one();
        URI site = URI.create("http://127.0.0.1:" + port);
        try (Program program = start(port, "--samples")) {
            program.awaitReady(new Visitor(site));

            assertThat(new Visitor(site).get("/answers").statusCode()).isEqualTo(200);
            assertThat(program.lines("out")).isEmpty();
            assertSaysWhatItIs(program.lines("err"), port);
            assertTellsNothingOfTheServer(site);
            assertTellsProgramsEverythingAsAProblem(site);

            assertThat(program.end().exit()).isEqualTo(143);
            assertThat(program.temporaryFiles()).isEmpty();
            assertThat(program.lines("err")).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void aPortThatIsInUseIsRefused() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefusedInOneLine(
                    run(NO_SETTINGS, "--port", "" + other.getLocalPort(), "--home", home()),
                    "Port " + other.getLocalPort() + " on 127.0.0.1 can not be used");
        }
    }

    @Test
    void aHomeThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder", UTF_8);

        assertRefusedInOneLine(
                run(NO_SETTINGS, "--port", freePort(), "--home", file.toString()),
                "The home folder " + file + " can not be written");
    }

    @Test
    void picturesAreServedFromTheMediaFolderAndNothingBesideIt() throws Exception {
        Path media = Files.createDirectories(Path.of(home()).resolve("media"));
        Files.writeString(media.resolve("night.png"), "a picture");
        Files.writeString(media.resolve("script.svg"), "<svg/>");
        Path secret = Files.writeString(folder.resolve("secret.png"), "not to be seen");
        Files.createSymbolicLink(media.resolve("link.png"), secret);
        int port = FreePorts.one();
        URI site = URI.create("http://127.0.0.1:" + port);

        try (Program program = start(port)) {
            program.awaitReady(new Visitor(site));
            assertThat(status(site, "GET", "/media/night.png")).isEqualTo(200);
            assertThat(status(site, "GET", "/media/script.svg")).isEqualTo(404);
            assertThat(status(site, "GET", "/media/link.png")).isEqualTo(404);
            assertThat(status(site, "GET", "/media/%2e%2e/expertqa.db")).isBetween(400, 404);
            assertThat(status(site, "PATCH", "/media/night.png")).isEqualTo(405);
            assertThat(status(site, "FOO", "/assets/x/site.css")).isEqualTo(405);
        }
    }

    private static int status(URI site, String method, String path) throws Exception {
        return new Visitor(site).ask(method, path).statusCode();
    }

    @Test
    void anAddressOfAnotherDatabaseIsRefusedAndNotShown() throws Exception {
        String url = "jdbc:mysql://bob:secret@127.0.0.1/x";

        Outcome output = run(Map.of("EXPERTQA_DB_URL", url), "--port", freePort(), "--home", home());

        assertRefusedInOneLine(output, "jdbc:postgresql://");
        assertThat(output.err().toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPERTQA_BASE_URL, answers.example.org",
        "EXPERTQA_ADDRESS, not an address",
        "EXPERTQA_PAGE_CACHE_MB, plenty",
        "EXPERTQA_TIME_ZONE, Atlantis",
        "EXPERTQA_SAMPLES, maybe"
    })
    void aSettingThatIsWrongIsNamed(String name, String value) throws Exception {
        assertRefusedInOneLine(run(Map.of(name, value), "--port", freePort(), "--home", home()), value);
    }

    @Test
    void aPortThatIsNoneIsNamed() throws Exception {
        assertRefusedInOneLine(run(Map.of("EXPERTQA_PORT", "eighty"), "--home", home()), "EXPERTQA_PORT");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + FreePorts.one() + "/expertqa";

        assertRefusedInOneLine(
                run(
                        Map.of("EXPERTQA_DB_URL", url, "EXPERTQA_DB_PASSWORD", "open-sesame"),
                        "--port",
                        freePort(),
                        "--home",
                        home()),
                "The database " + url + " can not be reached");
    }

    @Test
    void wrongUsageIsExplained() throws Exception {
        for (List<String> arguments : List.of(List.of("--prot", "1"), List.of("frobnicate"), List.of("--port", "x"))) {
            Outcome outcome = run(NO_SETTINGS, arguments.toArray(String[]::new));

            assertThat(outcome.exit()).as("%s", arguments).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(String.join("\n", outcome.err())).contains("Usage:").doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void whatAKilledOneLeftBehindLongAgoIsSweptAway() throws Exception {
        try (Program killed = start(FreePorts.one())) {
            Waiting.until(
                    "it is unpacked and speaks",
                    () -> !killed.temporaryFiles().isEmpty()
                            && !killed.lines("err").isEmpty());
            killed.kill();
            Path left = killed.temporaryFiles().get(0);
            assertThat(killed.temporaryFiles()).containsExactly(left);
            Files.setLastModifiedTime(
                    left.resolve("lock"), FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
        }

        Outcome next = run(NO_SETTINGS, "--version");

        assertThat(next.out()).singleElement().asString().matches("Expert Q&A \\d+\\.\\d+\\.\\d+");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    private Program start(int port, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(port), "--home", home()));
        arguments.addAll(List.of(more));
        return Program.start(folder, NO_SETTINGS, arguments.toArray(String[]::new));
    }

    private Outcome run(Map<String, String> settings, String... arguments) throws Exception {
        return Program.run(folder, settings, arguments);
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private static String freePort() throws IOException {
        return Integer.toString(FreePorts.one());
    }

    private void assertSaysWhatItIs(List<String> log, int port) {
        assertThat(log).hasSizeLessThanOrEqualTo(5);
        assertThat(String.join("\n", log))
                .containsPattern("Expert Q&A \\d+\\.\\d+\\.\\d+")
                .contains("home     " + home(), "database SQLite", "address  http://localhost:" + port + "/");
    }

    /** What the server refuses before the application sees it is no exception. */
    private static void assertTellsProgramsEverythingAsAProblem(URI site) throws IOException {
        List<String> paths = List.of(
                "answers/%00",
                "answers/%zz",
                "answers/a\\b",
                "answers/<x>",
                "answers?x={y}",
                "answers;x",
                "answers?limit=-1",
                "answers?fields=" + "a".repeat(10_000),
                "answers/" + "a".repeat(10_000),
                "answers/a/b");
        for (String path : paths) {
            RawRequest.Answer answer = RawRequest.get(site, "/api/v1/" + path, "Host: 127.0.0.1");

            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.text())
                    .as(path)
                    .contains("application/problem+json")
                    .endsWith("}");
            assertThat(answer.text().split("about:blank", -1)).as(path).hasSize(2);
        }
    }

    private static void assertTellsNothingOfTheServer(URI site) throws IOException {
        for (String path : List.of("/answers/\\..", "/%00", "/%zz", "/{}", "/assets/x", "/" + "a".repeat(10_000))) {
            RawRequest.Answer answer = RawRequest.get(site, path, "Host: 127.0.0.1");

            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "org.apache", "Server:", "X-Powered-By");
        }
        for (String path :
                List.of("/org/expertqa/launcher/Launcher.class", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF")) {
            assertThat(RawRequest.get(site, path, "Host: 127.0.0.1").status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private static void assertRefusedInOneLine(Outcome outcome, String words) {
        assertThat(outcome.err()).singleElement().asString().contains(words).doesNotContain("open-sesame");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(1);
    }
}
