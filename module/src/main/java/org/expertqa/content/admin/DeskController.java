package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.content.Overview;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to the desk, where everybody begins who is signed in. */
@Door
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class DeskController {

    private final Overview overview;

    @Inject
    public DeskController(Overview overview) {
        this.overview = overview;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public ScreenView desk(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        return DeskScreen.of(new Waiting(overview, request).sections(), request);
    }
}
