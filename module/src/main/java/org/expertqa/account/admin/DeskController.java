package org.expertqa.account.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to the desk, where everybody begins who is signed in. */
@Door
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class DeskController {

    @GET
    @Needs(Permission.READ_DESK)
    public ScreenView desk(@Context HttpServletRequest http) {
        return DeskScreen.of(AdminRequest.of(http));
    }
}
