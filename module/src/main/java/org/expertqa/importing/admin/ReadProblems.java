package org.expertqa.importing.admin;

import java.util.List;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.view.Messages;

/** What was refused of a text, each with its line. */
final class ReadProblems {

    private ReadProblems() {}

    static String sentence(Unreadable reason, Messages words) {
        return words.get("problem.paste.line", reason.line(), reason.getMessage());
    }

    static List<FieldProblem> of(FileResult result, Messages words) {
        return result.problems().stream()
                .map(problem -> new FieldProblem(
                        "line-" + problem.line(), words.get("problem.paste.line", problem.line(), problem.message())))
                .toList();
    }
}
