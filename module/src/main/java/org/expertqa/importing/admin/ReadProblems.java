package org.expertqa.importing.admin;

import java.util.List;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.FileResult;
import org.expertqa.view.Messages;

/** What was refused of a text, each with its line. */
final class ReadProblems {

    private ReadProblems() {}

    static List<FieldProblem> of(FileResult result, Messages words) {
        return result.problems().stream()
                .map(problem -> new FieldProblem(
                        "line-" + problem.line(), words.get("problem.paste.line", problem.line(), problem.message())))
                .toList();
    }
}
