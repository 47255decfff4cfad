package org.expertqa.account.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.expertqa.account.Sessions;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.OpenToAll;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door out: the session ends, here and in the database. */
@Door
@Path("/admin/sign-out")
@Produces(MediaType.TEXT_HTML)
public class SignOutController {

    private final Sessions sessions;

    @Inject
    public SignOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    @OpenToAll
    public Response signOut(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        request.signedIn().ifPresent(who -> sessions.revoke(who.account().id(), who.session(), request.actor()));
        return Response.fromResponse(Reply.done(request, "/admin/sign-in", "signedOut"))
                .header(HttpHeaders.SET_COOKIE, request.cookie().cleared())
                .build();
    }
}
