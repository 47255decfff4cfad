package org.expertqa.account.admin;

import org.expertqa.account.Account;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** Asks whether an account is really to be disabled, and says what that does. */
public record DisableScreen(Frame frame, String heading, String name, String email, String account)
        implements AdminScreen {

    static ScreenView of(Account account, AdminRequest request) {
        String heading = request.text().get("disable.title", account.name());
        DisableScreen screen = new DisableScreen(
                request.frame(heading),
                heading,
                account.name(),
                account.email().value(),
                request.site().path(AccountController.path(account)));
        return request.view("account/admin/disable", screen);
    }
}
