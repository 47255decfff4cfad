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
import org.expertqa.account.Permission;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignedIn;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door by which somebody ends sessions of their own, such as one on a computer that is not theirs. */
@Door
@Path(OwnSessionsController.PATH)
@Produces(MediaType.TEXT_HTML)
public class OwnSessionsController {

    static final String PATH = OwnAccountController.PATH + "/sessions";
    private final Sessions sessions;

    @Inject
    public OwnSessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    @Path("{session}/revocation")
    @Needs(Permission.KEEP_OWN_ACCOUNT)
    public Response revoke(@Context HttpServletRequest http, @PathParam("session") String session) {
        AdminRequest request = AdminRequest.of(http);
        boolean ended = Ids.session(session)
                .filter(id -> sessions.revoke(request.account().id(), id, request.actor()))
                .isPresent();
        return Reply.done(request, OwnAccountController.PATH, ended ? "sessionEnded" : "sessionGone");
    }

    @POST
    @Path("revocation")
    @Needs(Permission.KEEP_OWN_ACCOUNT)
    public Response revokeOthers(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        Optional<SignedIn> who = request.signedIn();
        sessions.revokeAll(request.account().id(), who.map(SignedIn::session), request.actor());
        return Reply.done(request, OwnAccountController.PATH, "sessionsEnded");
    }
}
