package org.expertqa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.expertqa.container.Visitor;

/** {@code java -jar expert-qa.war} as a process of its own, which ends with the test at the latest. */
public final class Program implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path folder;

    private Program(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** How it ended, and what it said; without what the virtual machine says of its own options. */
    public record Outcome(int exit, List<String> out, List<String> err) {}

    /** Starts it; what it writes and what it keeps for a while goes into the folder. */
    public static Program start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-jar",
                "target/expert-qa.war"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EXPERTQA_"));
        builder.environment().putAll(environment);
        return new Program(builder.start(), folder);
    }

    public static Outcome run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        try (Program program = start(folder, environment, arguments)) {
            return program.outcome();
        }
    }

    /** Waits until it ends by itself. */
    Outcome outcome() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running; it said " + lines("out") + lines("err"));
        }
        return new Outcome(process.exitValue(), lines("out"), lines("err"));
    }

    /** Asks it to end, as an operator's Ctrl-C or service manager does. */
    Outcome end() throws IOException, InterruptedException {
        process.destroy();
        return outcome();
    }

    /** Ends it as a power cut does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until the site that it serves is ready. */
    public void awaitReady(Visitor visitor) throws Exception {
        Waiting.until("it is ready", () -> {
            if (!isRunning()) {
                throw new AssertionError("It ended before it was ready; it said " + lines("err"));
            }
            return isReady(visitor);
        });
    }

    private static boolean isReady(Visitor visitor) throws InterruptedException {
        try {
            return visitor.get("/readyz").statusCode() == 200;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** What is in the folder for temporary files at this moment. */
    List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(folder.resolve("tmp"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    /** The lines that are whole; the last one may still be written. */
    List<String> lines(String stream) throws IOException {
        String text = Files.readString(folder.resolve(stream));
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.startsWith("Picked up "))
                .toList();
    }

    @Override
    public void close() {
        kill();
    }
}
