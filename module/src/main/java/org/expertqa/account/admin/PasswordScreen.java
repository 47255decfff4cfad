package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.account.Account;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The form by which somebody sets the password that a link is for. */
public record PasswordScreen(
        Frame frame, String action, String name, String email, List<FieldProblem> problems, Field password)
        implements AdminScreen {

    public PasswordScreen {
        problems = List.copyOf(problems);
    }

    static ScreenView of(String token, Account account, List<FieldProblem> problems, AdminRequest request) {
        Messages text = request.text();
        PasswordScreen screen = new PasswordScreen(
                request.frame(text.get("password.title")).using(AccountFields.SHOWING),
                request.site().path(PasswordLinkController.PATH + token),
                account.name(),
                account.email().value(),
                problems,
                AccountFields.newPassword(text).with(problems));
        return request.view("account/admin/password", screen);
    }
}
