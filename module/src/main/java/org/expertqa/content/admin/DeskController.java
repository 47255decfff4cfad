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
import org.expertqa.content.Reviews;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to the desk, where everybody begins who is signed in. */
@Door
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class DeskController {

    private final Overview overview;
    private final Reviews reviews;
    private final ReviewParts parts;

    @Inject
    public DeskController(Overview overview, Reviews reviews, ReviewParts parts) {
        this.overview = overview;
        this.reviews = reviews;
        this.parts = parts;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public ScreenView desk(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        Waiting waiting = new Waiting(overview, reviews, parts.today(request), request);
        return DeskScreen.of(waiting.sections(), request);
    }
}
