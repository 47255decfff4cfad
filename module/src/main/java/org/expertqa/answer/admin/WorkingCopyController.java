package org.expertqa.answer.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Moment;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;

/** The door by which a script keeps what somebody types, or forgets it. */
@Door
@Path(EditorController.ONE + "/working-copy")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WorkingCopyController {

    /** The field of the response that says when it was kept, in the words of whoever reads. */
    private static final String SAVED_AT = "X-Saved-At";

    private final EditorDesk desk;
    private final AnswerEditor editor;
    private final FormActs forms;
    private final Clock clock;

    @Inject
    public WorkingCopyController(EditorDesk desk, AnswerEditor editor, FormActs forms, Clock clock) {
        this.desk = desk;
        this.editor = editor;
        this.forms = forms;
        this.clock = clock;
    }

    @PUT
    @Needs(Permission.EDIT_OWN)
    public Response keep(
            @Context HttpServletRequest http, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        return desk.openForScript(id, fields, AdminRequest.of(http), this::keep);
    }

    @DELETE
    @Needs(Permission.EDIT_OWN)
    public Response discard(@Context HttpServletRequest http, @PathParam("id") String id) {
        return desk.openForScript(id, new MultivaluedHashMap<>(), AdminRequest.of(http), opened -> {
            editor.discard(opened.id(), opened.request().account());
            return Response.noContent().build();
        });
    }

    /** Keeps what can be kept, also where some of it can not: then says what. */
    private Response keep(Opened opened) {
        Optional<FieldProblem> problem =
                forms.keep(opened).or(() -> opened.typed().problems().stream().findFirst());
        return problem.map(each -> Reply.sentence(422, each.sentence()))
                .orElseGet(() -> Response.noContent()
                        .header(
                                SAVED_AT,
                                Moment.of(clock.instant(), opened.request()).iso())
                        .build());
    }
}
