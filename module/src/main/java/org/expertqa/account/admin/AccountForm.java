package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Account;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What an admin typed to add an account, or to correct one. */
record AccountForm(String name, String email, String role) {

    static final AccountForm EMPTY = new AccountForm("", "", Role.AUTHOR.word());

    AccountForm {
        name = name.strip();
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.name(), account.email().value(), account.role().word());
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
