package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.PreviewLinks;
import org.expertqa.door.Door;

/** The door by which links are made that show the draft of one answer to somebody without an account, and ended. */
@Door
@Path("/admin/{type: answers}/{id}/preview-link")
@Produces(MediaType.TEXT_HTML)
public class PreviewLinkController {

    private final PublicationItems items;
    private final PreviewLinks links;

    @Inject
    public PreviewLinkController(PublicationItems items, PreviewLinks links) {
        this.items = items;
        this.links = links;
    }

    static String path(PublicationItem item) {
        return item.editor() + "/preview-link";
    }

    @POST
    @Needs(Permission.READ_DESK)
    public Response make(@Context HttpServletRequest http, @PathParam("type") String type, @PathParam("id") String id) {
        return items.with(
                type,
                id,
                AdminRequest.of(http),
                item -> Reply.screen(200, PreviewLinkScreen.of(links.make(item.id(), item.author()), item)));
    }

    @POST
    @Path("{link}/revocation")
    @Needs(Permission.READ_DESK)
    public Response revoke(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @PathParam("link") String link) {
        return items.with(type, id, AdminRequest.of(http), item -> {
            links.revoke(item.id(), link, item.author());
            return Reply.done(item.request(), item.path(), "workflowRevoked");
        });
    }
}
