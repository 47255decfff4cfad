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
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.Invitations;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
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

    @Inject
    public AccountLinkController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response link(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return Ids.account(id)
                .flatMap(accounts::find)
                .filter(account -> !account.disabled())
                .map(account -> link(account, request))
                .orElseGet(() -> Reply.missing(request));
    }

    private Response link(Account account, AdminRequest request) {
        return account.hasPassword()
                ? LinkScreen.reset(account, invitations.reset(account.id(), request.actor()), request)
                : LinkScreen.invitation(account, invitations.invite(account.id(), request.actor()), request);
    }
}
