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
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.Permission;
import org.expertqa.account.SessionId;
import org.expertqa.account.Sessions;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door by which an admin ends sessions of an account. */
@Door
@Path(AccountsController.ONE + "/sessions")
@Produces(MediaType.TEXT_HTML)
public class AccountSessionsController {

    private final Accounts accounts;
    private final Sessions sessions;

    @Inject
    public AccountSessionsController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @POST
    @Path("{session}/revocation")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response revoke(
            @Context HttpServletRequest http, @PathParam("id") String id, @PathParam("session") String session) {
        AdminRequest request = AdminRequest.of(http);
        Optional<Account> account = Ids.account(id).flatMap(accounts::find);
        Optional<SessionId> ended = Ids.session(session);
        if (account.isEmpty() || ended.isEmpty()) {
            return Reply.missing(request);
        }
        boolean had = sessions.revoke(account.get().id(), ended.get(), request.actor());
        return Reply.done(request, AccountController.path(account.get()), had ? "sessionEnded" : "sessionGone");
    }

    @POST
    @Path("revocation")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response revokeAll(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        Optional<Account> account = Ids.account(id).flatMap(accounts::find);
        if (account.isEmpty()) {
            return Reply.missing(request);
        }
        sessions.revokeAll(account.get().id(), Optional.empty(), request.actor());
        return Reply.done(request, AccountController.path(account.get()), "sessionsEnded");
    }
}
