package org.expertqa.account.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.DisabledAccount;
import org.expertqa.account.Invitations;
import org.expertqa.account.Permission;
import org.expertqa.account.Sessions;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door by which an admin gets another link for an account, to hand over: an invitation, or a reset. */
@Door
@Path(AccountsController.ONE + "/link")
@Produces(MediaType.TEXT_HTML)
public class AccountLinkController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;

    @Inject
    public AccountLinkController(Accounts accounts, Invitations invitations, Sessions sessions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response link(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return Ids.account(id)
                .flatMap(accounts::find)
                .map(account -> link(account, request))
                .orElseGet(() -> Reply.missing(request));
    }

    private Response link(Account account, AdminRequest request) {
        try {
            return account.hasPassword()
                    ? LinkScreen.reset(account, invitations.reset(account.id(), request.actor()), request)
                    : LinkScreen.invitation(account, invitations.invite(account.id(), request.actor()), request);
        } catch (DisabledAccount e) {
            return Reply.again(AccountView.of(account.keptOut(true), sessions.list(account.id()))
                    .problems(List.of(
                            new FieldProblem(AccountView.STATE, request.text().get("problem.disabled"))))
                    .view(request));
        }
    }
}
