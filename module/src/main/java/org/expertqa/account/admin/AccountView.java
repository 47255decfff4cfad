package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.account.Account;
import org.expertqa.account.Role;
import org.expertqa.account.Session;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The screen of an account on its way: what is stored, what was typed, what is wrong with that. */
record AccountView(Account account, List<Session> sessions, AccountForm form, List<FieldProblem> problems) {

    /** The field that a problem belongs to which keeps somebody from being shut out. */
    static final String STATE = "state";

    static AccountView of(Account account, List<Session> sessions) {
        return new AccountView(account, sessions, AccountForm.of(account), List.of());
    }

    AccountView typed(AccountForm typed, List<FieldProblem> wrong) {
        return new AccountView(account, sessions, typed, wrong);
    }

    AccountView problems(List<FieldProblem> wrong) {
        return new AccountView(account, sessions, form, wrong);
    }

    ScreenView view(AdminRequest request) {
        Messages text = request.text();
        AccountScreen screen = new AccountScreen(
                request.frame(account.name()),
                account.name(),
                account.email().value(),
                request.site().path(AccountController.path(account)),
                problems,
                AccountFields.name(text).holding(form.name()).with(problems),
                AccountFields.email("off", text).holding(form.email()).with(problems),
                AccountFields.role(Role.of(form.role()), text).with(problems),
                AccountState.of(account, text),
                account.disabled(),
                account.hasPassword(),
                SessionRow.all(sessions, request, AccountController.path(account) + "/sessions"));
        return request.view("account/admin/account", screen);
    }
}
