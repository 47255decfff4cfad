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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Password;
import org.expertqa.account.SessionToken;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.account.SignIn.Outcome;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.OpenToAll;
import org.expertqa.admin.Reply;
import org.expertqa.admin.ReturnPath;
import org.expertqa.door.Door;
import org.expertqa.view.Messages;

/** The door that everybody comes in by. */
@Door
@Path("/admin/sign-in")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;

    @Inject
    public SignInController(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GET
    @OpenToAll
    public Response form(@Context HttpServletRequest http, @QueryParam("to") @DefaultValue("") String to) {
        AdminRequest request = AdminRequest.of(http);
        ReturnPath wanted = ReturnPath.of(to);
        return request.signedIn().isPresent()
                ? Reply.seeOther(request.site(), wanted.value())
                : Reply.screen(200, SignInScreen.of("", wanted, Optional.empty(), request));
    }

    @POST
    @OpenToAll
    public Response signIn(
            @Context HttpServletRequest http,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("to") @DefaultValue("") String to) {
        AdminRequest request = AdminRequest.of(http);
        ReturnPath wanted = ReturnPath.of(to);
        List<FieldProblem> missing = missing(email, password, request.text());
        return missing.isEmpty()
                ? signIn(email, new Password(password), wanted, request)
                : Reply.again(SignInScreen.with(email, wanted, missing, request));
    }

    private static List<FieldProblem> missing(String email, String password, Messages text) {
        return Stream.of(
                        FormProblems.empty("email", email, text.get("problem.email.empty")),
                        FormProblems.empty("password", password, text.get("problem.password.missing")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Response signIn(String email, Password password, ReturnPath wanted, AdminRequest request) {
        Outcome outcome = signIn.attempt(email, password, request.client());
        if (outcome instanceof Outcome.Welcome welcome) {
            return welcome(welcome.token(), wanted, request);
        }
        return outcome instanceof Outcome.TooMany tooMany
                ? later(tooMany, email, wanted, request)
                : Reply.again(SignInScreen.of(
                        email, wanted, Optional.of(request.text().get("problem.signIn")), request));
    }

    /** The browser gets a token that nobody knew before, and the session that it had, if any, ends. */
    private Response welcome(SessionToken token, ReturnPath wanted, AdminRequest request) {
        request.signedIn()
                .ifPresent(before -> sessions.revoke(before.account().id(), before.session(), request.actor()));
        return Response.fromResponse(Reply.seeOther(request.site(), wanted.value()))
                .header(HttpHeaders.SET_COOKIE, request.cookie().holding(token))
                .build();
    }

    private static Response later(Outcome.TooMany tooMany, String email, ReturnPath wanted, AdminRequest request) {
        String sentence = PasswordProblems.later(tooMany.retryAfter(), request.text());
        return Reply.later(tooMany.retryAfter(), SignInScreen.waiting(email, wanted, sentence, request));
    }
}
