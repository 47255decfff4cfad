package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.Session;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The screen of one's own account on its way: the sessions, what was typed, what is wrong with that, how long to wait. */
record OwnAccountView(List<Session> sessions, String name, Optional<String> pause, List<FieldProblem> problems) {

    static OwnAccountView of(AdminRequest request, List<Session> sessions) {
        return new OwnAccountView(sessions, request.account().name(), Optional.empty(), List.of());
    }

    OwnAccountView named(String typed, List<FieldProblem> wrong) {
        return new OwnAccountView(sessions, typed, pause, wrong);
    }

    OwnAccountView problems(List<FieldProblem> wrong) {
        return new OwnAccountView(sessions, name, pause, wrong);
    }

    OwnAccountView waiting(String sentence) {
        return new OwnAccountView(sessions, name, Optional.of(sentence), problems);
    }

    ScreenView view(AdminRequest request) {
        Messages text = request.text();
        Account account = request.account();
        OwnAccountScreen screen = new OwnAccountScreen(
                request.frame(text.get("ownAccount.title")).using(AccountFields.SHOWING),
                account.email().value(),
                text.get("role." + account.role().word()),
                pause,
                problems,
                AccountFields.ownName(text).holding(name).with(problems),
                Field.password("present", "current-password", text).with(problems),
                AccountFields.newPassword(text)
                        .labelled(text.get("field.newPassword"))
                        .with(problems),
                SessionRow.all(sessions, request, OwnSessionsController.PATH));
        return request.view("account/admin/own-account", screen);
    }
}
