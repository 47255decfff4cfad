package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Account;
import org.expertqa.account.Role;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What an admin typed to change an account. */
record AccountForm(String name, String role) {

    AccountForm {
        name = name.strip();
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.role().word());
    }

    List<FieldProblem> problems(Messages text) {
        return Stream.of(FormProblems.name(name, text), FormProblems.role(role, text))
                .flatMap(Optional::stream)
                .toList();
    }

    Role chosenRole() {
        return Role.of(role).orElseThrow();
    }
}
