package org.expertqa.bench;

import java.util.List;
import java.util.Locale;

/** What several rounds gave: the middle of them, the least and the most. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int last = sorted.size() - 1;
        double median = (sorted.get(last / 2) + sorted.get((last + 1) / 2)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(last));
    }

    @Override
    public String toString() {
        return number(median) + "  (" + number(least) + "–" + number(most) + ")";
    }

    private static String number(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
