package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to the list of all topics. */
@Door
@Path("/admin/topics")
@Produces(MediaType.TEXT_HTML)
public class TopicListController {

    private final ItemLists lists;

    @Inject
    public TopicListController(ItemLists lists) {
        this.lists = lists;
    }

    @GET
    @Needs(Permission.MANAGE_TOPICS)
    public ScreenView list(@Context HttpServletRequest http, @Context UriInfo uri) {
        return lists.list(ListedType.TOPICS, ListAddress.of(uri.getQueryParameters()), AdminRequest.of(http));
    }
}
