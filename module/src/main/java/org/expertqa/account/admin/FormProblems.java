package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Passwords;
import org.expertqa.account.Role;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;

/** What can be wrong with the fields of accounts, in the words of the screens: an empty one is asked for, a wrong one explained. */
final class FormProblems {

    private FormProblems() {}

    static Optional<FieldProblem> name(String typed, Messages text) {
        return empty("name", typed, text.get("problem.name.empty")).or(() -> wrongName(typed, text));
    }

    /** The same for the name of the person who types. */
    static Optional<FieldProblem> ownName(String typed, Messages text) {
        return empty("name", typed, text.get("problem.ownName.empty")).or(() -> wrongName(typed, text));
    }

    private static Optional<FieldProblem> wrongName(String typed, Messages text) {
        return unless(Account.isName(typed), "name", text.get("problem.name"));
    }

    static Optional<FieldProblem> email(String typed, Messages text) {
        return empty("email", typed, text.get("problem.email.empty"))
                .or(() -> unless(EmailAddress.of(typed).isPresent(), "email", text.get("problem.email")));
    }

    static List<FieldProblem> taken(Messages text) {
        return List.of(new FieldProblem("email", text.get("problem.emailTaken")));
    }

    static Optional<FieldProblem> role(String chosen, Messages text) {
        return unless(Role.of(chosen).isPresent(), "role", text.get("problem.role"));
    }

    /** What can be told of a new password before it is known whose it is. */
    static Optional<FieldProblem> newPassword(Password wanted, Messages text) {
        return empty("password", wanted.value(), text.get("problem.password.empty"))
                .or(() -> unless(
                        wanted.value().codePointCount(0, wanted.value().length()) >= Passwords.SHORTEST,
                        "password",
                        text.get("problem.password." + PasswordProblem.TOO_SHORT)));
    }

    static List<FieldProblem> password(PasswordProblem problem, Messages text) {
        return List.of(new FieldProblem("password", text.get("problem.password." + problem.name())));
    }

    /** Asks for what was left empty. */
    static Optional<FieldProblem> empty(String field, String typed, String sentence) {
        return unless(!typed.isBlank(), field, sentence);
    }

    private static Optional<FieldProblem> unless(boolean right, String field, String sentence) {
        return right ? Optional.empty() : Optional.of(new FieldProblem(field, sentence));
    }
}
