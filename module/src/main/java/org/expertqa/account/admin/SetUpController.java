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
import java.util.Optional;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Invitation;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Invitations;
import org.expertqa.account.Password;
import org.expertqa.account.Redemption;
import org.expertqa.account.Redemption.Outcome;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.OpenToAll;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door for whoever sets the installation up: by the link in the log they make the first account. */
@Door
@Path("/admin/set-up/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SetUpController {

    private static final String ENDED = "setUpEnded";
    private final Invitations invitations;
    private final Redemption redemption;

    @Inject
    public SetUpController(Invitations invitations, Redemption redemption) {
        this.invitations = invitations;
        this.redemption = redemption;
    }

    @GET
    @OpenToAll
    public Response form(@Context HttpServletRequest http, @PathParam("token") String token) {
        AdminRequest request = AdminRequest.of(http);
        return link(token)
                .map(found -> Reply.screen(200, SetUpScreen.empty(token, request)))
                .orElseGet(() -> Reply.message(request, 404, ENDED));
    }

    @POST
    @OpenToAll
    public Response setUp(
            @Context HttpServletRequest http,
            @PathParam("token") String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password) {
        AdminRequest request = AdminRequest.of(http);
        SetUpForm form = new SetUpForm(name, email, new Password(password));
        return link(token)
                .map(found -> setUp(found, form, request))
                .orElseGet(() -> Reply.message(request, 404, ENDED));
    }

    private Response setUp(InvitationToken token, SetUpForm form, AdminRequest request) {
        if (!form.problems(request.text()).isEmpty()) {
            return Reply.again(SetUpScreen.again(token.value(), form, form.problems(request.text()), request));
        }
        Outcome outcome =
                redemption.setUp(token, new EmailAddress(form.email()), form.name(), form.password(), request.client());
        if (outcome instanceof Outcome.Refused refused) {
            return Reply.again(SetUpScreen.again(
                    token.value(), form, FormProblems.password(refused.problem(), request.text()), request));
        }
        return outcome instanceof Outcome.Redeemed
                ? Reply.done(request, "/admin/sign-in", "setUp")
                : Reply.message(request, 404, ENDED);
    }

    private Optional<InvitationToken> link(String token) {
        return InvitationToken.of(token)
                .filter(each -> invitations
                        .find(each)
                        .filter(found -> found.purpose() == Invitation.Purpose.SET_UP)
                        .isPresent());
    }
}
