package org.expertqa.answer.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.TooManyWorkingCopies;
import org.expertqa.door.Door;

/** The door by which a new answer is begun; nothing is stored of it but a working copy. */
@Door
@Path(NewAnswerController.PATH)
@Produces(MediaType.TEXT_HTML)
public class NewAnswerController {

    static final String PATH = "/admin/answers";

    private final AnswerEditor editor;

    @Inject
    public NewAnswerController(AnswerEditor editor) {
        this.editor = editor;
    }

    @POST
    @Needs(Permission.CREATE_ITEM)
    public Response begin(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        try {
            String language = request.site().language().toLanguageTag();
            return Reply.seeOther(request.site(), EditorController.path(editor.begin(request.account(), language)));
        } catch (TooManyWorkingCopies e) {
            return Reply.message(request, 409, "tooManyCopies");
        }
    }
}
