package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What somebody typed to add an account. */
record AddAccountForm(String name, String email, String role) {

    static final AddAccountForm EMPTY = new AddAccountForm("", "", Role.AUTHOR.word());

    AddAccountForm {
        name = name.strip();
    }

    List<FieldProblem> problems(Messages text) {
        return Stream.of(FormProblems.name(name, text), FormProblems.email(email, text), FormProblems.role(role, text))
                .flatMap(Optional::stream)
                .toList();
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    Role chosenRole() {
        return Role.of(role).orElseThrow();
    }
}
