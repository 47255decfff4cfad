package org.expertqa.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the review of an item stands. It is none of its content: it makes no revision, and is not public.
 *
 * @param revision the one that was sent, approved or sent back; 0 when none was
 * @param dueOn the day on which somebody should look whether it is still right
 * @param steps the latest things that were done, the newest first
 */
public record Review(Stage stage, int revision, Optional<LocalDate> dueOn, List<ReviewStep> steps) {

    public static final Review NONE = new Review(Stage.NOT_SENT, 0, Optional.empty(), List.of());

    public Review {
        steps = List.copyOf(steps);
    }

    /** Whether this very revision was signed off, and nothing was said against it since. */
    public boolean approves(int number) {
        return stage == Stage.APPROVED && revision == number;
    }

    /** Whether what was sent, approved or sent back is older than the latest revision. */
    public boolean isOfAnEarlier(int latest) {
        return stage != Stage.NOT_SENT && revision < latest;
    }
}
