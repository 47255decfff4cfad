package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The form by which the first account is made. */
public record SetUpScreen(
        Frame frame, String action, List<FieldProblem> problems, Field name, Field email, Field password)
        implements AdminScreen {

    public SetUpScreen {
        problems = List.copyOf(problems);
    }

    static ScreenView empty(String token, AdminRequest request) {
        return again(token, SetUpForm.EMPTY, List.of(), request);
    }

    static ScreenView again(String token, SetUpForm form, List<FieldProblem> problems, AdminRequest request) {
        Messages text = request.text();
        SetUpScreen screen = new SetUpScreen(
                request.frame(text.get("setUp.title")).using(AccountFields.SHOWING),
                request.site().path("/admin/set-up/" + token),
                problems,
                AccountFields.ownName(text).holding(form.name()).with(problems),
                AccountFields.email("username", text).holding(form.email()).with(problems),
                AccountFields.newPassword(text).with(problems));
        return request.view("account/admin/set-up", screen);
    }
}
