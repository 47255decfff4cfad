package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two people's changes of one answer on their way to become one: what only one of them changed is taken, what both did is
 * chosen.
 *
 * @param base what both began with
 * @param chosen {@link #MINE} or {@link #THEIRS} by the names of what both changed
 */
record Merging(AnswerForm base, AnswerForm mine, AnswerForm theirs, Map<String, String> chosen) {

    static final String MINE = "mine";
    static final String THEIRS = "theirs";

    /** What differs between the two of them, and whose is taken; empty where it has to be chosen and is not yet. */
    record Difference(Piece piece, String taken, boolean both) {

        boolean isOpen() {
            return both && taken.isEmpty();
        }
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Piece piece : Piece.all(mine, theirs)) {
            if (!piece.in(mine).equals(piece.in(theirs))) {
                differences.add(difference(piece));
            }
        }
        return differences;
    }

    private Difference difference(Piece piece) {
        String before = piece.in(base);
        if (before.equals(piece.in(mine))) {
            return new Difference(piece, THEIRS, false);
        }
        if (before.equals(piece.in(theirs))) {
            return new Difference(piece, MINE, false);
        }
        String choice = chosen.getOrDefault(piece.name(), "");
        return new Difference(piece, choice.equals(MINE) || choice.equals(THEIRS) ? choice : "", true);
    }

    boolean isDecided() {
        return differences().stream().noneMatch(Difference::isOpen);
    }

    /** The one form of the two; it goes on from theirs. */
    AnswerForm merged() {
        AnswerForm merged = theirs.with("note", mine.text("note"));
        for (Difference difference : differences()) {
            if (difference.taken().equals(MINE)) {
                merged = difference.piece().copy(mine, merged);
            }
        }
        return merged.withList("sections", inOrder(merged.keys(EntryList.SECTIONS)));
    }

    /** In the order of whoever changed it, theirs where both did; what the other one added stands where they put it. */
    private List<String> inOrder(List<String> keys) {
        List<String> ours = mine.keys(EntryList.SECTIONS);
        List<String> others = theirs.keys(EntryList.SECTIONS);
        return moved(others) || !moved(ours) ? woven(others, ours, keys) : woven(ours, others, keys);
    }

    private boolean moved(List<String> order) {
        List<String> before = new ArrayList<>(base.keys(EntryList.SECTIONS));
        List<String> after = new ArrayList<>(order);
        before.retainAll(order);
        after.retainAll(before);
        return !after.equals(before);
    }

    private static List<String> woven(List<String> first, List<String> second, List<String> keys) {
        List<String> woven = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i++) {
            if (!woven.contains(second.get(i))) {
                woven.add(i == 0 ? 0 : woven.indexOf(second.get(i - 1)) + 1, second.get(i));
            }
        }
        woven.retainAll(keys);
        return woven;
    }
}
