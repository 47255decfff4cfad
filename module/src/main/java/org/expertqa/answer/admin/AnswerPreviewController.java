package org.expertqa.answer.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.door.Door;

/** The door to the page of an answer as visitors would see it: as it is kept, or as it is typed. Nothing is stored. */
@Door
@Path(EditorController.ONE + "/preview")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AnswerPreviewController {

    private final EditorDesk desk;
    private final AnswerPreview preview;

    @Inject
    public AnswerPreviewController(EditorDesk desk, AnswerPreview preview) {
        this.desk = desk;
        this.preview = preview;
    }

    @GET
    @Needs(Permission.EDIT_OWN)
    public Response asKept(@Context HttpServletRequest http, @PathParam("id") String id) {
        return desk.open(id, AdminRequest.of(http), this::page);
    }

    @POST
    @Needs(Permission.EDIT_OWN)
    public Response asTyped(
            @Context HttpServletRequest http, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.open(id, fields, AdminRequest.of(http), this::page);
    }

    private Response page(Opened opened) {
        return Response.ok(preview.of(opened), MediaType.TEXT_HTML_TYPE)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
