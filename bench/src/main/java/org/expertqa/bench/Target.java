package org.expertqa.bench;

/** What a figure should be: at most a number, at least one, or nothing in particular. */
record Target(String words, double least, double most) {

    static final Target NONE = new Target("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Target atMost(double most) {
        return new Target("≤ " + plain(most), Double.NEGATIVE_INFINITY, most);
    }

    static Target atLeast(double least) {
        return new Target("≥ " + plain(least), least, Double.POSITIVE_INFINITY);
    }

    /** Whether the middle of the rounds is what it should be. */
    String verdict(Spread spread) {
        if (words.isEmpty()) {
            return "";
        }
        return spread.median() >= least && spread.median() <= most ? "holds" : "MISSED";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
