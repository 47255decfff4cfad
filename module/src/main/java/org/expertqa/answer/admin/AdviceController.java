package org.expertqa.answer.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.door.Door;

/** The door by which a script asks what would stand in the way of publishing what is typed, and what we advise. */
@Door
@Path(EditorController.ONE + "/advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AdviceController {

    private final EditorDesk desk;
    private final EditorView view;

    @Inject
    public AdviceController(EditorDesk desk, EditorView view) {
        this.desk = desk;
        this.view = view;
    }

    /** The lines beside the form. */
    record Lines(List<Line> refusals, List<Line> advice) {}

    @POST
    @Needs(Permission.EDIT_OWN)
    public Response advise(
            @Context HttpServletRequest http, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.openForScript(id, fields, AdminRequest.of(http), opened -> ScriptJson.response(lines(opened)));
    }

    /** What can not be read of the form stands in the way, too. */
    private Lines lines(Opened opened) {
        Side side = view.side(opened);
        List<Line> refusals = new ArrayList<>();
        opened.typed().problems().stream().map(Line::of).forEach(refusals::add);
        refusals.addAll(side.refusals());
        return new Lines(refusals, side.advice());
    }
}
