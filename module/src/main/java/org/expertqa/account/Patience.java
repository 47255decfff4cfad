package org.expertqa.account;

import java.time.Duration;

/** How many attempts may fail before the next has to wait; the wait doubles with each failure, up to the longest. */
public record Patience(int free) {

    public static final Patience WITH_ACCOUNT = new Patience(5);
    public static final Patience WITH_ADDRESS = new Patience(30);
    /** After so long without a failure, and without a wait, they are forgotten. */
    public static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 4;

    /** How long to wait after so many failures. */
    public Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofMinutes(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
