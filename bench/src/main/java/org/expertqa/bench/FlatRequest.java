package org.expertqa.bench;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Something that visitors ask for, at random, and that should cost the same however many answers there are. */
record FlatRequest(String name, Address address, String mark, int marks, Target target) {

    private static final int IN_A_LIST = 20;
    private static final List<String> TOPICS =
            List.of("sleep", "household-money", "home-energy", "tenancy", "consumer-rights");
    private static final String TEASER = "<li class=\"teaser\"";

    static final FlatRequest JSON = new FlatRequest(
            "answer as JSON",
            (random, home) -> "/api/v1" + ColdPage.path(home.any(random)),
            "\"quickAnswer\":",
            1,
            Target.atMost(250));
    static final FlatRequest JSON_LIST = new FlatRequest(
            "list of 20 as JSON, far behind",
            (random, home) -> "/api/v1/answers?after=" + home.apiPlace(random),
            "\"quickAnswer\":",
            IN_A_LIST,
            Target.atMost(1_500));

    static final List<FlatRequest> ALL = List.of(
            new FlatRequest(
                    "answer page", (random, home) -> ColdPage.path(home.any(random)), "</html>", 1, Target.NONE),
            new FlatRequest("list of answers", (random, home) -> "/answers", TEASER, IN_A_LIST, Target.NONE),
            new FlatRequest(
                    "list of answers, far behind",
                    (random, home) -> "/answers?after=" + home.place(random),
                    TEASER,
                    IN_A_LIST,
                    Target.NONE),
            new FlatRequest(
                    "topic page",
                    (random, home) -> "/topics/" + TOPICS.get(random.nextInt(TOPICS.size())),
                    TEASER,
                    IN_A_LIST,
                    Target.NONE),
            new FlatRequest(
                    "feed of the latest answers", (random, home) -> "/feed.atom", "</entry>", IN_A_LIST, Target.NONE),
            JSON,
            JSON_LIST);

    /** The address of one of them. */
    interface Address {
        String in(Random random, FlatServer home);
    }

    /** Asks for it; JSON as it is, for compressing 20 answers costs as much as making them. */
    Visitor.Answer from(Visitor visitor, String path) throws IOException {
        return path.startsWith("/api/") ? visitor.getPlain(path) : visitor.get(path);
    }

    /** The answer must be there to its end, with as many pieces as it should have. */
    void check(String path, Visitor.Answer answer) throws IOException {
        if (answer.status() != 200 || answer.text().split(mark, -1).length != marks + 1) {
            throw new IllegalStateException("Not what was asked for at " + path + ": " + answer.head());
        }
    }
}
