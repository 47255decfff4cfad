package org.expertqa.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How long a visitor waits after the server was started, and how much memory it has taken after some pages. */
final class Start implements Measure {

    private static final int ANSWERS = 1_000;
    private static final int PAGES = 300;

    private static final Duration REST = Duration.ofSeconds(25);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String how() {
        return Flags.typed(Flags.SERVER) + " -jar expert-qa.war, on a database of " + ANSWERS
                + " answers; from the start of the process to the first whole answer page, and resident memory after "
                + PAGES
                + " different pages, at once and when nothing was asked for " + REST.toSeconds()
                + " s; the search index is built in the first round";
    }

    @Override
    public List<Figure> figures() throws Exception {
        Path home = FilledHome.with(ANSWERS);
        Rounds seconds = new Rounds();
        Rounds cpu = new Rounds();
        Rounds memory = new Rounds();
        Rounds rested = new Rounds();
        for (int round = 0; round < Rounds.COUNT; round++) {
            int port = OtherJvm.freePort();
            Path log = Places.empty("start").resolve("log");
            long begin = System.nanoTime();
            try (OtherJvm server =
                    OtherJvm.startWar(log, Flags.SERVER, "--port", "" + port, "--home", home.toString())) {
                server.awaitPage(port, ColdPage.path(0));
                seconds.add((System.nanoTime() - begin) / 1e9);
                cpu.add(server.cpu().toMillis() / 1e3);
                read(port);
                memory.add(server.residentMegabytes().orElseThrow());
                Thread.sleep(REST.toMillis());
                rested.add(server.residentMegabytes().orElseThrow());
            }
        }
        return List.of(
                Figure.of("java -jar to the first answer page", "s", seconds, Target.atMost(6)),
                Figure.of("the same, processor time", "s CPU", cpu, Target.NONE),
                Figure.of("resident memory after " + PAGES + " pages", "MB", memory, Target.NONE),
                Figure.of("the same, at rest", "MB", rested, Target.atMost(300)));
    }

    private static void read(int port) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int i = 0; i < PAGES; i++) {
                ColdPage.check(visitor.get(ColdPage.path(i)), i);
            }
        }
    }
}
