package org.expertqa.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures of the rounds so far. */
final class Rounds {

    /** How many rounds every measure takes. */
    static final int COUNT = 5;

    private final List<Double> figures = new ArrayList<>();

    void add(double figure) {
        figures.add(figure);
    }

    Spread spread() {
        return Spread.of(figures);
    }

    /** Round by round, these divided by those: what slows the machine down for a while slows both. */
    Rounds dividedBy(Rounds others) {
        Rounds ratios = new Rounds();
        for (int i = 0; i < figures.size(); i++) {
            ratios.add(figures.get(i) / others.figures.get(i));
        }
        return ratios;
    }
}
