package org.expertqa.bench;

/** One line of the table. */
record Figure(String what, String unit, Spread spread, Target target) {

    static Figure of(String what, String unit, Rounds rounds, Target target) {
        return new Figure(what, unit, rounds.spread(), target);
    }

    String line() {
        return String.format(
                "| %-58s | %-7s | %-24s | %-8s | %-6s |", what, unit, spread, target.words(), target.verdict(spread));
    }
}
