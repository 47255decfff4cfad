package org.expertqa.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server that keeps no pages and does not search, on a home with a number of answers. */
final class FlatServer implements AutoCloseable {

    private static final Pattern API_PLACE = Pattern.compile("after=([A-Za-z0-9_-]+)");
    private static final int BEHIND = 100;
    private final int answers;
    private final int port;
    private final OtherJvm process;
    private final double secondsToFirstPage;
    private final String apiList;

    FlatServer(Path home, int answers) throws Exception {
        this.answers = answers;
        this.port = OtherJvm.freePort();
        long begin = System.nanoTime();
        this.process = OtherJvm.startWar(
                home.resolveSibling("flat-" + answers + ".log"),
                Flags.NOTHING_KEPT,
                "--port",
                "" + port,
                "--home",
                home.toString());
        process.awaitPage(port, ColdPage.path(0));
        this.secondsToFirstPage = (System.nanoTime() - begin) / 1e9;
        this.apiList = apiList();
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    int any(Random random) {
        return random.nextInt(answers);
    }

    /** A place in the list of all answers with many behind it. */
    String place(Random random) {
        int number = BEHIND + random.nextInt(answers - BEHIND);
        return FilledHome.at(Corpus.answerId(number)) + "." + Corpus.answerId(number);
    }

    /** The same in the form that the API gives it. */
    String apiPlace(Random random) {
        String place = apiList + ":" + place(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** What the API's places in its list of all answers begin with. */
    private String apiList() throws Exception {
        Matcher place = API_PLACE.matcher(once("/api/v1/answers").text());
        if (!place.find()) {
            throw new IllegalStateException("A list without an end, and with nothing behind it");
        }
        return new String(Base64.getUrlDecoder().decode(place.group(1)), StandardCharsets.UTF_8).split(":")[0];
    }

    /** Microseconds of processor time for each of so many requests; the answers are looked at afterwards. */
    double ask(FlatRequest request, int times, int seed) throws Exception {
        String[] paths = paths(request, times, seed);
        Visitor.Answer[] answers = new Visitor.Answer[times];
        long before = process.cpu().toNanos();
        Visitors.visit(port, (visitor, number) -> {
            for (int i = number; i < times; i += Visitors.COUNT) {
                answers[i] = request.from(visitor, paths[i]);
            }
        });
        double micros = (process.cpu().toNanos() - before) / 1_000.0 / times;
        for (int i = 0; i < times; i++) {
            request.check(paths[i], answers[i]);
        }
        return micros;
    }

    private String[] paths(FlatRequest request, int times, int seed) {
        Random random = new Random(31L * request.name().hashCode() + seed);
        return Stream.generate(() -> request.address().in(random, this))
                .limit(times)
                .toArray(String[]::new);
    }

    /** Milliseconds until one answer is there as a whole. */
    double millis(String path) throws Exception {
        long begin = System.nanoTime();
        Visitor.Answer answer = once(path);
        if (answer.status() != 200) {
            throw new IllegalStateException("Nothing at " + path + ": " + answer.head());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private Visitor.Answer once(String path) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            return visitor.get(path);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
