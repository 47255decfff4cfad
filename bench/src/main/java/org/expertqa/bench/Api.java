package org.expertqa.bench;

import java.util.List;

/** What the read API costs at full length, from the address through the database to JSON; nothing of it is kept. */
final class Api implements Measure {

    private static final int ANSWERS = 10_000;
    private static final int WARM_UP_ROUNDS = 6;

    @Override
    public String name() {
        return "api";
    }

    @Override
    public String how() {
        return Flags.typed(Flags.NOTHING_KEPT) + " -jar expert-qa.war on " + ANSWERS
                + " answers of 8.7 KB as JSON, at random, not compressed, after " + WARM_UP_ROUNDS
                + " rounds to warm up; processor time of the whole process";
    }

    @Override
    public List<Figure> figures() throws Exception {
        try (FlatServer server = new FlatServer(FilledHome.with(ANSWERS), ANSWERS)) {
            return List.of(figure(server, FlatRequest.JSON, 6_000), figure(server, FlatRequest.JSON_LIST, 1_000));
        }
    }

    private static Figure figure(FlatServer server, FlatRequest request, int times) throws Exception {
        Rounds rounds = new Rounds();
        for (int round = -WARM_UP_ROUNDS; round < Rounds.COUNT; round++) {
            double micros = server.ask(request, times, round);
            if (round >= 0) {
                rounds.add(micros);
            }
        }
        return Figure.of(request.name() + ", " + ANSWERS + " answers", "µs CPU", rounds, request.target());
    }
}
