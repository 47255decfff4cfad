package org.expertqa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a page of ten answers with marked stretches costs, from the address through the index and the template. */
final class Search implements Measure {

    private static final int ANSWERS = 10_000;
    private static final int WARM_UP = 3_000;
    private static final int REQUESTS = 1_000;
    private static final int PATIENCE_SECONDS = 300;

    /** Words of the sample answers, common and rare, one to four of them, and one with a wrong letter. */
    private static final List<String> WORDS = List.of(
            "sleep",
            "wake+at+three",
            "credit+card",
            "guarantee+washing+machine",
            "electricity+bill",
            "doctor",
            "savings+first",
            "alcohol",
            "pay+the+card+off",
            "standby",
            "repair+or+replace",
            "insomina");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String how() {
        return Flags.typed(Flags.SERVER) + " -jar expert-qa.war on " + ANSWERS + " answers; when the index is built, "
                + WARM_UP
                + " searches to warm up, then " + REQUESTS + " in each round, of " + WORDS.size()
                + " different ones; processor time of the whole process";
    }

    @Override
    public List<Figure> figures() throws Exception {
        Path home = FilledHome.with(ANSWERS);
        int port = OtherJvm.freePort();
        try (OtherJvm server = OtherJvm.startWar(
                Places.empty("search").resolve("log"), Flags.SERVER, "--port", "" + port, "--home", home.toString())) {
            server.awaitPage(port, ColdPage.path(0));
            awaitIdle(server, port);
            look(port, WARM_UP);
            Rounds rounds = new Rounds();
            for (int round = 0; round < Rounds.COUNT; round++) {
                long before = server.cpu().toNanos();
                look(port, REQUESTS);
                rounds.add((server.cpu().toNanos() - before) / 1e6 / REQUESTS);
            }
            return List.of(
                    Figure.of("page of a search, ten of " + ANSWERS + " answers", "ms CPU", rounds, Target.atMost(4)));
        }
    }

    /** Waits until the index is there, and the server has nothing more to do with it. */
    private static void awaitIdle(OtherJvm server, int port) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                long before = server.cpu().toMillis();
                Thread.sleep(1_000);
                boolean idle = server.cpu().toMillis() - before < 50;
                if (idle && visitor.get("/search?q=sleep").status() == 200) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The search was not ready in " + PATIENCE_SECONDS + " s");
    }

    private static void look(int port, int requests) throws Exception {
        Visitors.visit(port, (visitor, number) -> {
            for (int i = number; i < requests; i += Visitors.COUNT) {
                check(visitor.get("/search?q=" + WORDS.get(i % WORDS.size())));
            }
        });
    }

    private static void check(Visitor.Answer page) throws IOException {
        String html = new String(page.body(), StandardCharsets.UTF_8);
        boolean right = page.status() == 200
                && html.split("class=\"teaser\"", -1).length == 11
                && html.contains("<mark>")
                && html.stripTrailing().endsWith("</html>");
        if (!right) {
            throw new IllegalStateException("Not a page of ten: " + page.head());
        }
    }
}
