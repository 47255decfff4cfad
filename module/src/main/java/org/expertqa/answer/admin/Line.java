package org.expertqa.answer.admin;

import org.expertqa.admin.FieldProblem;

/** A line that leads to a field of the form: something that stands in the way of publishing, or advice. */
public record Line(String field, String message) {

    static Line of(FieldProblem problem) {
        return new Line(problem.field(), problem.sentence());
    }
}
