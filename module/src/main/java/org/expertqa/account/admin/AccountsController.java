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
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.Invitations;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to all accounts: the list, and the form that adds one. */
@Door
@Path(AccountsController.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountsController {

    static final String PATH = "/admin/accounts";

    /** One of them by its id; other words in its place are screens of their own. */
    static final String ONE = PATH + "/{id: [0-9a-fA-F-]+}";

    private final Accounts accounts;
    private final Invitations invitations;

    @Inject
    public AccountsController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GET
    @Needs(Permission.MANAGE_ACCOUNTS)
    public ScreenView accounts(@Context HttpServletRequest http) {
        return AccountsScreen.of(accounts.list(), AdminRequest.of(http));
    }

    @GET
    @Path("new")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public ScreenView form(@Context HttpServletRequest http) {
        return AddAccountScreen.of(AccountForm.EMPTY, List.of(), AdminRequest.of(http));
    }

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response add(
            @Context HttpServletRequest http,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("role") @DefaultValue("") String role) {
        AdminRequest request = AdminRequest.of(http);
        AccountForm form = new AccountForm(name, email, role);
        List<FieldProblem> problems = form.problems(request.text());
        return problems.isEmpty() ? add(form, request) : again(form, problems, request);
    }

    private Response add(AccountForm form, AdminRequest request) {
        try {
            Account account = accounts.add(form.address(), form.name(), form.chosenRole(), request.actor());
            return LinkScreen.invitation(account, invitations.invite(account.id(), request.actor()), request);
        } catch (EmailTaken e) {
            return again(form, FormProblems.taken(request.text()), request);
        }
    }

    private static Response again(AccountForm form, List<FieldProblem> problems, AdminRequest request) {
        return Reply.again(AddAccountScreen.of(form, problems, request));
    }
}
