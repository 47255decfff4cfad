package org.expertqa.comparing;

/** How much time there is for comparing, in steps of the algorithm: some tenths of a second for all that one screen shows. */
final class Effort {

    private static final long STEPS = 60_000_000;

    private long left = STEPS;

    /** Takes what it may come to when two lists of this size together have nothing in common; says whether there was as much. */
    boolean take(long size) {
        long needed = size * size;
        if (needed > left) {
            return false;
        }
        left -= needed;
        return true;
    }
}
