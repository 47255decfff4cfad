package org.expertqa.admin;

import java.util.List;
import java.util.Optional;

/** A question of a form with a few answers, of which one is chosen. */
public record Choice(String name, String label, List<Option> options, Optional<String> error) {

    public Choice {
        options = List.copyOf(options);
    }

    /** One of the answers, and what it means. */
    public record Option(String id, String value, String label, String hint, boolean chosen) {

        public String hintId() {
            return id + "-hint";
        }
    }

    public Choice with(List<FieldProblem> problems) {
        return new Choice(
                name,
                label,
                options,
                problems.stream()
                        .filter(problem -> problem.field().equals(name))
                        .map(FieldProblem::sentence)
                        .findFirst());
    }

    public String errorId() {
        return name + "-error";
    }
}
