package org.expertqa.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what comes about in another process, which sends no signal: looks again and again, and gives up in the end. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    /** @throws AssertionError when it has not come about within a minute; the message is the sentence */
    public static void until(String sentence, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + sentence);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }
}
