package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.account.Role;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Choice;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The form that adds an account. */
public record AddAccountScreen(Frame frame, List<FieldProblem> problems, Field name, Field email, Choice role)
        implements AdminScreen {

    public AddAccountScreen {
        problems = List.copyOf(problems);
    }

    static ScreenView of(AccountForm form, List<FieldProblem> problems, AdminRequest request) {
        Messages text = request.text();
        AddAccountScreen screen = new AddAccountScreen(
                request.frame(text.get("addAccount.title")),
                problems,
                AccountFields.name(text).holding(form.name()).with(problems),
                AccountFields.email("off", text).holding(form.email()).with(problems),
                AccountFields.role(Role.of(form.role()), text).with(problems));
        return request.view("account/admin/add-account", screen);
    }
}
