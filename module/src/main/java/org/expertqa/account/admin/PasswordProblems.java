package org.expertqa.account.admin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordChange.Outcome;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** Why a password was not changed, by the field that it belongs to. */
final class PasswordProblems {

    private static final Duration SOON = Duration.ofSeconds(10);

    private PasswordProblems() {}

    /** What was left empty, so that nobody needs to look at the rest. */
    static List<FieldProblem> missing(Password present, Password wanted, Messages text) {
        return Stream.of(
                        FormProblems.empty("present", present.value(), text.get("problem.presentPassword.empty")),
                        FormProblems.empty("password", wanted.value(), text.get("problem.password.empty")))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<FieldProblem> of(Outcome outcome, Messages text) {
        return outcome instanceof Outcome.Refused refused
                ? FormProblems.password(refused.problem(), text)
                : List.of(new FieldProblem("present", text.get("problem.presentPassword")));
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
