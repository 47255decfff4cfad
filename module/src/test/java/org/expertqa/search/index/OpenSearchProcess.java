package org.expertqa.search.index;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.expertqa.config.Config;
import org.expertqa.config.SearchServer;
import org.expertqa.config.Settings;

/** A real OpenSearch of one node on this machine, in a process of its own, that a test may stop and start again. */
final class OpenSearchProcess implements AutoCloseable {

    private static final Path PARTS =
            Path.of("..", "opensearch").toAbsolutePath().normalize();
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private final Path folder;
    private final int port;
    private Process process;

    OpenSearchProcess(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        start();
    }

    /** The setting for indexes whose names begin so. */
    SearchServer named(String name) {
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_SEARCH_URL", "http://somebody:secret@127.0.0.1:" + port + "/" + name);
        return Config.of(Settings.of(settings)).searchServer().orElseThrow();
    }

    void start() throws IOException {
        Path parts = PARTS.resolve("target").resolve("lib");
        if (!Files.isDirectory(parts)) {
            throw new IllegalStateException("There is no OpenSearch: run mvn -pl opensearch prepare-package before.");
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        parts.resolve("*").toString(),
                        PARTS.resolve("OpenSearchNode.java").toString(),
                        folder.resolve("node").toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
        awaitAnswer();
    }

    void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it answers to somebody with another tool. */
    String ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private void awaitAnswer() throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(folder.resolve("node.log")));
            }
        }
    }

    private boolean answers() {
        try {
            Thread.sleep(200);
            return ask("GET", "/_cluster/health?wait_for_status=yellow").contains("\"timed_out\":false");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
