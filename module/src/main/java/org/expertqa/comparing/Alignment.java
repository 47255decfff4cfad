package org.expertqa.comparing;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Finds where two lists differ, by Myers' algorithm, while there is time; behind that a list differs as a whole. */
final class Alignment {

    private final Effort effort;
    private boolean rough;

    Alignment(Effort effort) {
        this.effort = effort;
    }

    /** Where they differ, in their order. */
    List<Stretch> stretches(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<String> earlier = before.subList(start, before.size() - end);
        List<String> later = after.subList(start, after.size() - end);
        if (earlier.isEmpty() && later.isEmpty()) {
            return List.of();
        }
        if (earlier.isEmpty() || later.isEmpty() || !isAffordable(earlier, later)) {
            return List.of(new Stretch(0, earlier.size(), 0, later.size()).movedBy(start));
        }
        List<Stretch> stretches = new ArrayList<>();
        new MyersDiffWithLinearSpace<String>()
                .computeDiff(earlier, later, null)
                .forEach(change -> append(stretches, stretch(change).movedBy(start)));
        return stretches;
    }

    /** What was taken away and what was put in its place come one after the other. */
    private static void append(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).touches(next)) {
            stretches.set(last, stretches.get(last).and(next));
        } else {
            stretches.add(next);
        }
    }

    /** Whether there was a list that was only compared as a whole. */
    boolean isRough() {
        return rough;
    }

    private boolean isAffordable(List<String> before, List<String> after) {
        boolean affordable = effort.take(before.size() + after.size());
        rough |= !affordable;
        return affordable;
    }

    private static Stretch stretch(Change change) {
        return new Stretch(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }
}
