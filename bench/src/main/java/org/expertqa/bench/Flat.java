package org.expertqa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.expertqa.app.Installation;

/** Whether what visitors and editors do costs the same among a thousand answers and among a million of the same length. */
final class Flat implements Measure {

    /** Thousands of answers; fewer where the measure itself is tried out. */
    private static final int THOUSANDS = Integer.getInteger("bench.thousands", 1_000);

    private static final int FEW = 1_000;
    private static final int MANY = THOUSANDS * 1_000;
    private static final int REQUESTS = 300;
    private static final int TURNS = 3;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int PUBLICATIONS = 200;
    private static final Target SAME = Target.atMost(1.2);

    @Override
    public String name() {
        return "flat";
    }

    @Override
    public String how() {
        return "two servers (" + Flags.typed(Flags.NOTHING_KEPT) + "; the files in the system's memory), at " + FEW
                + " and at " + MANY
                + " answers of 2.5 KB, in "
                + TURNS + " turns of " + REQUESTS + " requests a round, after " + WARM_UP_ROUNDS
                + " rounds to warm up; processor time of the process. Publications: elapsed time in this process";
    }

    @Override
    public List<Figure> figures() throws Exception {
        Path few = MultipliedHome.with(1);
        long begin = System.nanoTime();
        Path many = MultipliedHome.with(THOUSANDS);
        Rounds filled = new Rounds();
        filled.add((System.nanoTime() - begin) / 1e9);
        try {
            FilledHome.read(many);
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of("to fill a home with " + MANY + " answers", "s", filled, Target.NONE));
            figures.addAll(starts(few, many));
            figures.addAll(requests(few, many));
            figures.addAll(publications(few, many));
            return figures;
        } finally {
            Places.empty(many.getFileName().toString());
        }
    }

    private static List<Figure> starts(Path few, Path many) throws Exception {
        Rounds atFew = new Rounds();
        Rounds atMany = new Rounds();
        for (int round = 0; round < Rounds.COUNT; round++) {
            atFew.add(start(few, FEW));
            atMany.add(start(many, MANY));
        }
        return compared("start to the first answer page", "s", atFew, atMany, Target.NONE);
    }

    private static double start(Path home, int answers) throws Exception {
        try (FlatServer server = new FlatServer(home, answers)) {
            return server.secondsToFirstPage();
        }
    }

    private static List<Figure> requests(Path few, Path many) throws Exception {
        Map<FlatRequest, Rounds> atFew = new HashMap<>();
        Map<FlatRequest, Rounds> atMany = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        try (FlatServer small = new FlatServer(few, FEW);
                FlatServer large = new FlatServer(many, MANY)) {
            for (int round = -WARM_UP_ROUNDS; round < Rounds.COUNT; round++) {
                for (FlatRequest request : FlatRequest.ALL) {
                    inTurns(request, round, small, large, rounds(atFew, request), rounds(atMany, request));
                }
            }
            for (FlatRequest request : FlatRequest.ALL) {
                figures.addAll(
                        compared(request.name(), "µs CPU", atFew.get(request), atMany.get(request), request.target()));
            }
            figures.add(sitemap(large));
        }
        return figures;
    }

    private static Rounds rounds(Map<FlatRequest, Rounds> all, FlatRequest request) {
        return all.computeIfAbsent(request, any -> new Rounds());
    }

    private static void inTurns(
            FlatRequest request, int round, FlatServer small, FlatServer large, Rounds few, Rounds many)
            throws Exception {
        double atFew = 0;
        double atMany = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            int seed = round * TURNS + turn;
            atFew += small.ask(request, REQUESTS, seed) / TURNS;
            atMany += large.ask(request, REQUESTS, seed) / TURNS;
        }
        if (round >= 0) {
            few.add(atFew);
            many.add(atMany);
        }
    }

    private static Figure sitemap(FlatServer large) throws Exception {
        Rounds millis = new Rounds();
        for (int round = 0; round < Rounds.COUNT; round++) {
            millis.add(large.millis("/sitemap.xml"));
        }
        return Figure.of("index of the sitemap, " + MANY + " answers", "ms", millis, Target.NONE);
    }

    private static List<Figure> publications(Path few, Path many) throws IOException {
        Rounds atFew = new Rounds();
        Rounds atMany = new Rounds();
        Random random = new Random(1);
        try (Installation small = FilledHome.open(few);
                Installation large = FilledHome.open(many)) {
            for (int round = -WARM_UP_ROUNDS; round < Rounds.COUNT; round++) {
                double millisFew = 0;
                double millisMany = 0;
                for (int i = 0; i < PUBLICATIONS; i++) {
                    millisFew += Publish.once(small.contents(), FEW, random) / PUBLICATIONS;
                    millisMany += Publish.once(large.contents(), MANY, random) / PUBLICATIONS;
                }
                if (round >= 0) {
                    atFew.add(millisFew);
                    atMany.add(millisMany);
                }
            }
        }
        return compared("save and publish", "ms", atFew, atMany, Target.atMost(20));
    }

    private static List<Figure> compared(String what, String unit, Rounds few, Rounds many, Target target) {
        return List.of(
                Figure.of(what + ", " + FEW + " answers", unit, few, target),
                Figure.of(what + ", " + MANY + " answers", unit, many, target),
                Figure.of(what + ": many / few", "×", many.dividedBy(few), SAME));
    }
}
