package org.expertqa.importing.admin;

/**
 * Some lines behind each other, as they are sent to a field together.
 *
 * @param words what they say, or where they were sent
 */
public record LineRun(int from, int to, String words, boolean movable) {

    public String lineId() {
        return "line-" + from;
    }

    public boolean isOne() {
        return from == to;
    }

    /** How the lines are named in a form. */
    public String range() {
        return from + "-" + to;
    }
}
