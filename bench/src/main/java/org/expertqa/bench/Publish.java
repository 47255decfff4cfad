package org.expertqa.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.app.Installation;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;

/** How long an editor waits for a save and its publication, in a small database and in a large one. */
final class Publish implements Measure {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int TIMES = 400;
    private static final int WARM_UP_ROUNDS = 3;
    private static final Author EDITOR = new Author("bench");

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public String how() {
        return "a new revision of a random answer saved and published on SQLite (synchronous=FULL, -Xmx512m), in turns at "
                + FEW + " and at " + MANY + " answers, " + TIMES + " times a round; elapsed time";
    }

    @Override
    public List<Figure> figures() throws Exception {
        try (Installation small = FilledHome.open(FilledHome.with(FEW));
                Installation large = FilledHome.open(FilledHome.with(MANY))) {
            Rounds few = new Rounds();
            Rounds many = new Rounds();
            Random random = new Random(1);
            for (int round = -WARM_UP_ROUNDS; round < Rounds.COUNT; round++) {
                double atFew = 0;
                double atMany = 0;
                for (int i = 0; i < TIMES; i++) {
                    atFew += once(small.contents(), FEW, random) / TIMES;
                    atMany += once(large.contents(), MANY, random) / TIMES;
                }
                if (round >= 0) {
                    few.add(atFew);
                    many.add(atMany);
                }
            }
            return List.of(
                    Figure.of("save and publish, " + FEW + " answers", "ms", few, Target.atMost(20)),
                    Figure.of("save and publish, " + MANY + " answers", "ms", many, Target.atMost(20)),
                    Figure.of("large / small", "×", many.dividedBy(few), Target.atMost(1.25)));
        }
    }

    /** Milliseconds for one of them. */
    static double once(Contents contents, int answers, Random random) {
        ItemId id = Corpus.answerId(random.nextInt(answers));
        Revision<ExpertAnswer> latest = contents.latest(ExpertAnswers.TYPE, id).orElseThrow();
        String words = "Reworded for the " + latest.number() + ". time. " + random.nextInt();
        ExpertAnswer reworded = latest.content().with().quickAnswer(words).build();
        long begin = System.nanoTime();
        Revision<ExpertAnswer> saved = contents.save(ExpertAnswers.TYPE, id, latest.number(), reworded, EDITOR, "");
        contents.publish(ExpertAnswers.TYPE, id, saved.number(), Period.from(Instant.now()), EDITOR);
        long took = System.nanoTime() - begin;
        check(contents, saved, words);
        return took / 1e6;
    }

    private static void check(Contents contents, Revision<ExpertAnswer> saved, String words) {
        var live = contents.live(
                ExpertAnswers.TYPE,
                saved.content().slug().orElseThrow(),
                Instant.now().plusMillis(1));
        boolean shown = live instanceof Resolution.Found<ExpertAnswer> found
                && found.live().content().quickAnswer().equals(words);
        if (!shown) {
            throw new IllegalStateException("Not live after it was published: " + saved.item());
        }
    }
}
