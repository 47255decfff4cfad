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
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.ItemId;
import org.expertqa.door.Door;

/** The door to the editor of one answer. */
@Door
@Path(EditorController.ONE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EditorController {

    /** One answer by its id; other words in its place are screens of their own. */
    static final String ONE = NewAnswerController.PATH + "/{id: [0-9a-fA-F-]{36}}";

    /** What a problem belongs to that is of no field: the form as a whole. */
    static final String FORM = "answer";

    private final EditorDesk desk;
    private final EditorView view;
    private final SavingActs saving;
    private final FormActs forms;

    @Inject
    public EditorController(EditorDesk desk, EditorView view, SavingActs saving, FormActs forms) {
        this.desk = desk;
        this.view = view;
        this.saving = saving;
        this.forms = forms;
    }

    static String path(ItemId id) {
        return NewAnswerController.PATH + "/" + id;
    }

    @GET
    @Needs(Permission.EDIT_OWN)
    public Response show(@Context HttpServletRequest http, @PathParam("id") String id) {
        return desk.open(id, AdminRequest.of(http), opened -> Reply.screen(200, view.of(opened)));
    }

    @POST
    @Needs(Permission.EDIT_OWN)
    public Response act(
            @Context HttpServletRequest http, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.open(id, fields, AdminRequest.of(http), this::act);
    }

    private Response act(Opened opened) {
        String act = opened.sent("do");
        Optional<ListAct> onAList = ListAct.of(act);
        if (onAList.isPresent()) {
            return forms.list(onAList.get(), opened);
        }
        return switch (act) {
            case "find" -> forms.find(opened);
            case "add expert" -> forms.add(NewItems.EXPERT, opened);
            case "add topic" -> forms.add(NewItems.TOPIC, opened);
            case "merge" -> saving.merge(opened);
            case "publish" -> saving.publish(opened);
            case "publish along" -> saving.publishAlong(opened);
            case "withdraw" -> saving.withdraw(opened);
            case "discard" -> saving.discard(opened);
            default -> saving.save(opened);
        };
    }
}
