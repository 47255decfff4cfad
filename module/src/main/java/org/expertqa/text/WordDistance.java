package org.expertqa.text;

/** How much two words are alike: the number of letters to put in, take out or change that lead from one to the other. */
public final class WordDistance {

    private WordDistance() {}

    public static int of(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            before = next(before, one.charAt(i - 1), i, other);
        }
        return before[other.length()];
    }

    private static int[] next(int[] before, char letter, int row, String other) {
        int[] distances = new int[before.length];
        distances[0] = row;
        for (int j = 1; j < before.length; j++) {
            int changed = before[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            distances[j] = Math.min(changed, 1 + Math.min(before[j], distances[j - 1]));
        }
        return distances;
    }
}
