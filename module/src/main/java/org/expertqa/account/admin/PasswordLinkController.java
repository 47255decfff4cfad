package org.expertqa.account.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.Invitation;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Invitations;
import org.expertqa.account.Password;
import org.expertqa.account.Redemption;
import org.expertqa.account.Redemption.Outcome;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.OpenToAll;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door for whoever was handed a link to set a password. To look at it uses nothing up. */
@Door
@Path(PasswordLinkController.PATH + "{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasswordLinkController {

    static final String PATH = "/admin/password/";
    private static final String ENDED = "linkEnded";
    private final Invitations invitations;
    private final Redemption redemption;

    @Inject
    public PasswordLinkController(Invitations invitations, Redemption redemption) {
        this.invitations = invitations;
        this.redemption = redemption;
    }

    @GET
    @OpenToAll
    public Response form(@Context HttpServletRequest http, @PathParam("token") String token) {
        AdminRequest request = AdminRequest.of(http);
        return account(token)
                .map(account -> Reply.screen(200, PasswordScreen.of(token, account, List.of(), request)))
                .orElseGet(() -> Reply.message(request, 404, ENDED));
    }

    @POST
    @OpenToAll
    public Response set(
            @Context HttpServletRequest http,
            @PathParam("token") String token,
            @FormParam("password") @DefaultValue("") String password) {
        AdminRequest request = AdminRequest.of(http);
        return account(token)
                .map(account -> set(token, account, new Password(password), request))
                .orElseGet(() -> Reply.message(request, 404, ENDED));
    }

    private Response set(String token, Account account, Password password, AdminRequest request) {
        Optional<FieldProblem> problem = FormProblems.newPassword(password, request.text());
        if (problem.isPresent()) {
            return Reply.again(PasswordScreen.of(token, account, List.of(problem.get()), request));
        }
        Outcome outcome = redemption.redeem(new InvitationToken(token), password, request.client());
        if (outcome instanceof Outcome.Refused refused) {
            return Reply.again(PasswordScreen.of(
                    token, account, FormProblems.password(refused.problem(), request.text()), request));
        }
        return outcome instanceof Outcome.Redeemed
                ? Reply.done(request, "/admin/sign-in", "passwordSet")
                : Reply.message(request, 404, ENDED);
    }

    private Optional<Account> account(String token) {
        return InvitationToken.of(token).flatMap(invitations::find).flatMap(Invitation::account);
    }
}
