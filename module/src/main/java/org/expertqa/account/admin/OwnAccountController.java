package org.expertqa.account.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Accounts;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.PasswordChange.Outcome;
import org.expertqa.account.Permission;
import org.expertqa.account.Sessions;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door to one's own account: name and password. */
@Door
@Path(OwnAccountController.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OwnAccountController {

    static final String PATH = "/admin/own-account";
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordChange passwords;

    @Inject
    public OwnAccountController(Accounts accounts, Sessions sessions, PasswordChange passwords) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @GET
    @Needs(Permission.KEEP_OWN_ACCOUNT)
    public Response account(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        return Reply.screen(200, view(request).view(request));
    }

    @POST
    @Path("name")
    @Needs(Permission.KEEP_OWN_ACCOUNT)
    public Response rename(@Context HttpServletRequest http, @FormParam("name") @DefaultValue("") String name) {
        AdminRequest request = AdminRequest.of(http);
        Optional<FieldProblem> problem = FormProblems.name(name.strip(), request.text());
        if (problem.isPresent()) {
            return Reply.again(
                    view(request).named(name.strip(), List.of(problem.get())).view(request));
        }
        accounts.rename(request.account().id(), name.strip(), request.actor());
        return Reply.done(request, PATH, "saved");
    }

    @POST
    @Path("password")
    @Needs(Permission.KEEP_OWN_ACCOUNT)
    public Response changePassword(
            @Context HttpServletRequest http,
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("password") @DefaultValue("") String wanted) {
        AdminRequest request = AdminRequest.of(http);
        Outcome outcome = passwords.change(
                request.signedIn().orElseThrow(), new Password(present), new Password(wanted), request.client());
        return outcome instanceof Outcome.Changed
                ? Reply.done(request, PATH, "passwordChanged")
                : Reply.again(view(request)
                        .problems(PasswordProblems.of(outcome, request.text()))
                        .view(request));
    }

    private OwnAccountView view(AdminRequest request) {
        return OwnAccountView.of(request, sessions.list(request.account().id()));
    }
}
