package org.expertqa.account.admin;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.expertqa.account.Account;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Invitations;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;

/** A one-time link as it is shown this once, to be handed over. It is the answer to a form and has no address of its own. */
public record LinkScreen(Frame frame, String lead, String validity, String link, String account)
        implements AdminScreen {

    /** For a new account, which has no password yet. */
    static Response invitation(Account account, InvitationToken token, AdminRequest request) {
        Messages text = request.text();
        return of("link.invitation", text.get("link.days", days(Invitations.INVITED)), account, token, request);
    }

    /** For somebody who has forgotten the password. */
    static Response reset(Account account, InvitationToken token, AdminRequest request) {
        Messages text = request.text();
        return of("link.reset", text.get("link.hours", Invitations.RESET.toHours()), account, token, request);
    }

    private static long days(Duration duration) {
        return duration.toDays();
    }

    private static Response of(
            String lead, String validity, Account account, InvitationToken token, AdminRequest request) {
        Messages text = request.text();
        LinkScreen screen = new LinkScreen(
                request.frame(text.get("link.title")).using("copy.js"),
                text.get(lead, account.name()),
                validity,
                request.site().url(PasswordLinkController.PATH + token.value()),
                request.site().path(AccountsController.PATH + "/" + account.id()));
        return Reply.screen(200, request.view("account/admin/link", screen));
    }
}
