package org.expertqa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How fast files come in, and whether that takes more memory the more there are. */
final class Import implements Measure {

    private static final int FILES = 5_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String how() {
        return Flags.typed(Flags.COMMAND) + " -jar expert-qa.war import --publish of " + FILES
                + " Markdown files into a new home, the start of Java included; resident memory sampled on the way";
    }

    @Override
    public List<Figure> figures() throws Exception {
        Path files = Places.empty("files");
        AnswerFiles.write(files, FILES);
        Rounds rate = new Rounds();
        Rounds memory = new Rounds();
        Rounds growth = new Rounds();
        for (int round = 0; round < Rounds.COUNT; round++) {
            Path home = Places.empty("home-import");
            Path log = Places.empty("import").resolve("log");
            long begin = System.nanoTime();
            try (OtherJvm command = OtherJvm.startWar(
                    log, Flags.COMMAND, "import", "--home", home.toString(), "--publish", files.toString())) {
                List<Double> samples = watch(command);
                rate.add(FILES / ((System.nanoTime() - begin) / 1e9));
                int exit = command.exitCode();
                check(exit, log);
                memory.add(samples.get(samples.size() - 1));
                growth.add(samples.get(samples.size() - 1) / samples.get(samples.size() / 2));
            }
        }
        return List.of(
                Figure.of("files imported and published", "1/s", rate, Target.atLeast(300)),
                Figure.of("resident memory at the end", "MB", memory, Target.NONE),
                Figure.of("the same / half way", "×", growth, Target.atMost(1.2)));
    }

    private static List<Double> watch(OtherJvm command) throws Exception {
        List<Double> samples = new ArrayList<>(List.of(0.0));
        while (command.isAlive()) {
            command.residentMegabytes().ifPresent(samples::add);
            Thread.sleep(20);
        }
        return samples;
    }

    private static void check(int exit, Path log) throws Exception {
        try (var lines = Files.lines(log)) {
            long stored =
                    lines.filter(line -> line.startsWith("stored letter-")).count();
            if (exit != 0 || stored != FILES) {
                throw new IllegalStateException(
                        "Import ended with " + exit + " after " + stored + " answers; see " + log);
            }
        }
    }
}
