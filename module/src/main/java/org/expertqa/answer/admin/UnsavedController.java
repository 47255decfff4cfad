package org.expertqa.answer.admin;

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
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to what somebody has typed and not saved. */
@Door
@Path(NewAnswerController.PATH + "/unsaved")
@Produces(MediaType.TEXT_HTML)
public class UnsavedController {

    private final AnswerEditor editor;

    @Inject
    public UnsavedController(AnswerEditor editor) {
        this.editor = editor;
    }

    @GET
    @Needs(Permission.CREATE_ITEM)
    public ScreenView unsaved(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        return UnsavedScreen.of(editor.ofAccount(request.account()), request);
    }
}
