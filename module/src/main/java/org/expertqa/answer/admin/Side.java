package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside the form: where the answer stands, what can be done with it, what stands in the way, what is advised.
 *
 * @param plans what is to be public later, which publishing now takes the place of
 */
public record Side(
        String state,
        String style,
        String saved,
        Optional<String> kept,
        List<String> plans,
        boolean stored,
        boolean publishes,
        boolean withdraws,
        boolean discards,
        boolean refused,
        Optional<String> livePath,
        List<Line> refusals,
        List<Line> advice,
        List<Along> along) {

    public Side {
        plans = List.copyOf(plans);
        refusals = List.copyOf(refusals);
        advice = List.copyOf(advice);
        along = List.copyOf(along);
    }

    /** An item that can be published along with the answer. */
    public record Along(String words, String path) {}
}
