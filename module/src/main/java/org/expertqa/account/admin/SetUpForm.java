package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What somebody typed to make the first account. */
record SetUpForm(String name, String email, String password) {

    SetUpForm {
        name = name.strip();
    }

    List<FieldProblem> problems(Messages text) {
        return Stream.of(
                        FormProblems.name(name, text),
                        FormProblems.email(email, text),
                        FormProblems.length(password, text))
                .flatMap(Optional::stream)
                .toList();
    }
}
