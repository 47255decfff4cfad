package org.expertqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, so that what it costs is not mixed with what asking it costs. */
final class OtherJvm implements AutoCloseable {

    private final Process process;

    private OtherJvm(Process process) {
        this.process = process;
    }

    /** Starts one; what it prints goes to the file. */
    static OtherJvm start(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return new OtherJvm(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start());
    }

    /** {@code java [flags] -jar expert-qa.war} with arguments. */
    static OtherJvm startWar(Path output, List<String> flags, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of("-jar", Places.WAR.toString()));
        all.addAll(List.of(arguments));
        return start(output, all);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The processor time of all its threads until now; the system counts it in hundredths of a second. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The memory that it takes from the machine, in MB; empty when the process has ended. */
    OptionalDouble residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst();
        } catch (NoSuchFileException | UncheckedIOException e) {
            return OptionalDouble.empty();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks until the page is there. */
    void awaitPage(int port, String path) throws Exception {
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!answers(port, path)) {
            if (!isAlive() || System.nanoTime() > giveUp) {
                throw new IllegalStateException("The server did not come to serve " + path);
            }
            Thread.sleep(10);
        }
    }

    private static boolean answers(int port, String path) {
        try (Visitor visitor = new Visitor(port)) {
            return visitor.get(path).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
