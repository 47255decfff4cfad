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
import java.util.function.Function;
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.EmailTaken;
import org.expertqa.account.LastAdmin;
import org.expertqa.account.Permission;
import org.expertqa.account.Sessions;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door to one account: its name, its e-mail address, its role, whether it may come in. */
@Door
@Path(AccountsController.ONE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountController {

    private final Accounts accounts;
    private final Sessions sessions;

    @Inject
    public AccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GET
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response account(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, account -> Reply.screen(200, screen(account).view(request)));
    }

    @POST
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response change(
            @Context HttpServletRequest http,
            @PathParam("id") String id,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("role") @DefaultValue("") String role) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, account -> change(account, new AccountForm(name, email, role), request));
    }

    /** Asks first. */
    @GET
    @Path("disabling")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response disabling(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(
                id,
                request,
                account -> account.disabled()
                        ? Reply.seeOther(request.site(), path(account))
                        : Reply.screen(200, DisableScreen.of(account, request)));
    }

    @POST
    @Path("disabling")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response disable(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, account -> disable(account, request));
    }

    @POST
    @Path("enabling")
    @Needs(Permission.MANAGE_ACCOUNTS)
    public Response enable(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, account -> {
            accounts.enable(account.id(), request.actor());
            return Reply.done(request, path(account), "enabled");
        });
    }

    private Response change(Account account, AccountForm form, AdminRequest request) {
        List<FieldProblem> problems = form.problems(request.text());
        if (!problems.isEmpty()) {
            return Reply.again(screen(account).typed(form, problems).view(request));
        }
        try {
            accounts.correct(account.id(), form.name(), form.address(), form.chosenRole(), request.actor());
            return Reply.done(request, path(account), account.role() == form.chosenRole() ? "saved" : "roleChanged");
        } catch (LastAdmin e) {
            return Reply.again(
                    screen(account).typed(form, lastAdmin("role", request)).view(request));
        } catch (EmailTaken e) {
            return Reply.again(screen(account)
                    .typed(form, FormProblems.taken(request.text()))
                    .view(request));
        }
    }

    private Response disable(Account account, AdminRequest request) {
        try {
            accounts.disable(account.id(), request.actor());
            return Reply.done(request, path(account), "disabled");
        } catch (LastAdmin e) {
            return Reply.again(screen(account)
                    .problems(lastAdmin(AccountView.STATE, request))
                    .view(request));
        }
    }

    private static List<FieldProblem> lastAdmin(String field, AdminRequest request) {
        return List.of(new FieldProblem(field, request.text().get("problem.lastAdmin")));
    }

    private AccountView screen(Account account) {
        return AccountView.of(account, sessions.list(account.id()));
    }

    static String path(Account account) {
        return AccountsController.PATH + "/" + account.id();
    }

    private Response with(String id, AdminRequest request, Function<Account, Response> answer) {
        return find(id).map(answer).orElseGet(() -> Reply.missing(request));
    }

    private Optional<Account> find(String id) {
        return Ids.account(id).flatMap(accounts::find);
    }
}
