package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;

/**
 * What somebody typed into the forms of a review, and what is wrong with it.
 *
 * @param dueOn empty while nobody has typed a day
 */
record ReviewTyped(String note, Optional<String> dueOn, String months, List<FieldProblem> problems) {

    static final String NOTE = "reviewNote";
    static final String DUE = "dueOn";
    static final String MONTHS = "months";

    /** After how many months an answer is looked at again, when nobody says otherwise. */
    private static final String USUAL = "12";

    static final ReviewTyped NOTHING = new ReviewTyped("", Optional.empty(), USUAL, List.of());

    ReviewTyped {
        problems = List.copyOf(problems);
    }

    static ReviewTyped note(String typed, FieldProblem problem) {
        return new ReviewTyped(typed, Optional.empty(), USUAL, List.of(problem));
    }

    static ReviewTyped dueOn(String typed, String sentence) {
        return new ReviewTyped("", Optional.of(typed), USUAL, List.of(new FieldProblem(DUE, sentence)));
    }

    static ReviewTyped months(String typed, String sentence) {
        return new ReviewTyped("", Optional.empty(), typed, List.of(new FieldProblem(MONTHS, sentence)));
    }

    Optional<String> problem(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldProblem::sentence)
                .findFirst();
    }
}
