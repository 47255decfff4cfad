package org.expertqa.account.admin;

import java.time.Duration;
import java.util.List;
import org.expertqa.account.PasswordChange.Outcome;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** Why a password was not changed, by the field that it belongs to. */
final class PasswordProblems {

    private static final Duration SOON = Duration.ofSeconds(10);

    private PasswordProblems() {}

    static List<FieldProblem> of(Outcome outcome, Messages text) {
        if (outcome instanceof Outcome.Refused refused) {
            return FormProblems.password(refused.problem(), text);
        }
        String sentence = outcome instanceof Outcome.TooMany tooMany
                ? later(tooMany.retryAfter(), text)
                : text.get("problem.presentPassword");
        return List.of(new FieldProblem("present", sentence));
    }

    /** When the next attempt is looked at. */
    static String later(Duration wait, Messages text) {
        if (wait.compareTo(SOON) <= 0) {
            return text.get("problem.tooMany.soon");
        }
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return minutes == 1 ? text.get("problem.tooMany.one") : text.get("problem.tooMany", minutes);
    }
}
