package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Password;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What somebody typed to make the first account. */
record SetUpForm(String name, String email, Password password) {

    static final SetUpForm EMPTY = new SetUpForm("", "", new Password(""));

    SetUpForm {
        name = name.strip();
    }

    List<FieldProblem> problems(Messages text) {
        return Stream.of(
                        FormProblems.ownName(name, text),
                        FormProblems.email(email, text),
                        FormProblems.newPassword(password, text))
                .flatMap(Optional::stream)
                .toList();
    }
}
