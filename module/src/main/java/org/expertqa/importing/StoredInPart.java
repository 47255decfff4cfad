package org.expertqa.importing;

import java.util.List;
import org.expertqa.importing.report.ImportProblem;

/** Some items of a text were refused that is to be stored whole or not at all. */
final class StoredInPart extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<ImportProblem> problems;

    StoredInPart(List<ImportProblem> problems) {
        super("Refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    List<ImportProblem> problems() {
        return problems;
    }
}
