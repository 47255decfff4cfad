package org.expertqa.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** What a page costs that is not kept: from the address through the database and the template to compressed bytes. */
final class ColdPage implements Measure {

    private static final int ANSWERS = 10_000;
    private static final int WARM_UP_WALKS = 15;

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public String how() {
        return Flags.typed(Flags.NOTHING_KEPT) + " -jar expert-qa.war; each round asks for all "
                + ANSWERS
                + " answers once, in random order, compressed, after " + WARM_UP_WALKS
                + " walks to warm up; processor time of the whole process";
    }

    @Override
    public List<Figure> figures() throws Exception {
        return List.of(
                Figure.of(
                        "page that is not kept, like the one it began with",
                        "µs CPU",
                        walks(FilledHome.withPlain("home-plain", ANSWERS)),
                        Target.atMost(500)),
                Figure.of(
                        "the same with a letter, sources and a second expert",
                        "µs CPU",
                        walks(FilledHome.with(ANSWERS)),
                        Target.atMost(500)));
    }

    private static Rounds walks(Path home) throws Exception {
        int port = OtherJvm.freePort();
        try (OtherJvm server = OtherJvm.startWar(
                Places.empty("cold").resolve("log"),
                Flags.NOTHING_KEPT,
                "--port",
                "" + port,
                "--home",
                home.toString())) {
            server.awaitPage(port, path(0));
            Rounds rounds = new Rounds();
            for (int round = -WARM_UP_WALKS; round < Rounds.COUNT; round++) {
                double micros = walk(server, port, round);
                if (round >= 0) {
                    rounds.add(micros);
                }
            }
            return rounds;
        }
    }

    /** The pages are looked at when the measure is taken: on two processors that would disturb it. */
    private static double walk(OtherJvm server, int port, int seed) throws Exception {
        List<Integer> numbers = IntStream.range(0, ANSWERS).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(seed));
        Visitor.Answer[] pages = new Visitor.Answer[ANSWERS];
        long before = server.cpu().toNanos();
        Visitors.visit(port, (visitor, number) -> {
            for (int i = number; i < ANSWERS; i += Visitors.COUNT) {
                pages[numbers.get(i)] = visitor.get(path(numbers.get(i)));
            }
        });
        double micros = (server.cpu().toNanos() - before) / 1_000.0 / ANSWERS;
        for (int answer = 0; answer < ANSWERS; answer++) {
            check(pages[answer], answer);
        }
        return micros;
    }

    static String path(int answer) {
        return "/answers/" + Corpus.slug(answer);
    }

    /** The page must be this answer's, to its end. */
    static void check(Visitor.Answer page, int answer) throws IOException {
        String html = new String(
                new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), StandardCharsets.UTF_8);
        boolean right = page.status() == 200
                && html.contains("Letter " + answer + ": what should I know about")
                && html.stripTrailing().endsWith("</html>");
        if (!right) {
            throw new IllegalStateException("Not the page of answer " + answer + ": " + page.head());
        }
    }
}
