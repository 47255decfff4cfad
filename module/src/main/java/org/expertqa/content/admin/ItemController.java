package org.expertqa.content.admin;

import static org.expertqa.account.Permission.READ_DESK;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door to an expert or a topic. They have no editor yet, so it leads to the screen of their publication. */
@Door
@Path("/admin/{type: experts|topics}/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class ItemController {

    @GET
    @Needs(READ_DESK)
    public Response item(@Context HttpServletRequest http, @PathParam("type") String type, @PathParam("id") String id) {
        return Reply.seeOther(AdminRequest.of(http).site(), "/admin/" + type + "/" + id + "/publication");
    }
}
