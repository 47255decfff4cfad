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
        Optional<FieldProblem> problem = FormProblems.ownName(name.strip(), request.text());
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
        return changePassword(new Password(present), new Password(wanted), request);
    }

    private Response changePassword(Password present, Password wanted, AdminRequest request) {
        List<FieldProblem> missing = PasswordProblems.missing(present, wanted, request.text());
        return missing.isEmpty()
                ? answer(passwords.change(request.signedIn().orElseThrow(), present, wanted, request.client()), request)
                : Reply.again(view(request).problems(missing).view(request));
    }

    private Response answer(Outcome outcome, AdminRequest request) {
        if (outcome instanceof Outcome.Changed) {
            return Reply.done(request, PATH, "passwordChanged");
        }
        if (outcome instanceof Outcome.Overtaken) {
            return Reply.done(request, PATH, "overtaken");
        }
        return outcome instanceof Outcome.TooMany tooMany
                ? Reply.later(
                        tooMany.retryAfter(),
                        view(request)
                                .waiting(PasswordProblems.later(tooMany.retryAfter(), request.text()))
                                .view(request))
                : Reply.again(view(request)
                        .problems(PasswordProblems.of(outcome, request.text()))
                        .view(request));
    }

    private OwnAccountView view(AdminRequest request) {
        return OwnAccountView.of(request, sessions.list(request.account().id()));
    }
}
