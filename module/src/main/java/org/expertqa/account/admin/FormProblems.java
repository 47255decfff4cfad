package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Passwords;
import org.expertqa.account.Role;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What can be wrong with the fields of accounts, in the words of the screens. */
final class FormProblems {

    private FormProblems() {}

    static Optional<FieldProblem> name(String typed, Messages text) {
        return Account.isName(typed)
                ? Optional.empty()
                : Optional.of(new FieldProblem("name", text.get("problem.name")));
    }

    static Optional<FieldProblem> email(String typed, Messages text) {
        return EmailAddress.of(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem("email", text.get("problem.email")));
    }

    static Optional<FieldProblem> role(String chosen, Messages text) {
        return Role.of(chosen).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldProblem("role", text.get("problem.role")));
    }

    /** What can be told of a new password before it is known whose it is. */
    static Optional<FieldProblem> length(String password, Messages text) {
        return password.codePointCount(0, password.length()) < Passwords.SHORTEST
                ? password(PasswordProblem.TOO_SHORT, text).stream().findFirst()
                : Optional.empty();
    }

    static List<FieldProblem> password(PasswordProblem problem, Messages text) {
        return List.of(new FieldProblem("password", text.get("problem.password." + problem.name())));
    }
}
