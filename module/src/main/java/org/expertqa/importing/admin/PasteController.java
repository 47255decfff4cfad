package org.expertqa.importing.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.door.Door;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.Reader;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.view.ScreenView;

/** The door by which a text is pasted. */
@Door
@Path(PasteController.PATH)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PasteController {

    static final String PATH = "/admin/paste";
    private final Pastes pastes;
    private final Reader reader;
    private final MadeItems made;

    @Inject
    public PasteController(Pastes pastes, Reader reader, Contents contents, ImportSources sources) {
        this.pastes = pastes;
        this.reader = reader;
        this.made = new MadeItems(contents, sources);
    }

    @GET
    @Needs(Permission.CREATE_ITEM)
    public ScreenView form(@Context HttpServletRequest http) {
        return screen(PasteForm.EMPTY, List.of(), AdminRequest.of(http));
    }

    @POST
    @Needs(Permission.CREATE_ITEM)
    public Response paste(
            @Context HttpServletRequest http,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("html") @DefaultValue("") String html,
            @FormParam("as") @DefaultValue("") String as,
            @FormParam("name") @DefaultValue("") String name) {
        AdminRequest request = AdminRequest.of(http);
        PasteForm form = new PasteForm(text, html, as, name);
        List<FieldProblem> problems = form.problems(reader, request.text());
        if (!problems.isEmpty()) {
            return Reply.again(screen(form, problems, request));
        }
        String id = pastes.keep(request.account().id(), form.fileName(), form.content());
        return Reply.seeOther(request.site(), PATH + "/" + id);
    }

    /** What was made of a text, by its hash. */
    @GET
    @Path("made/{sha256: [0-9a-f]{64}}")
    @Needs(Permission.CREATE_ITEM)
    public Response made(@Context HttpServletRequest http, @PathParam("sha256") String sha256) {
        AdminRequest request = AdminRequest.of(http);
        List<MadeItem> items = made.of(sha256, request);
        return items.isEmpty() ? Reply.missing(request) : Reply.screen(200, MadeScreen.of(items, request));
    }

    private ScreenView screen(PasteForm form, List<FieldProblem> problems, AdminRequest request) {
        return PasteScreen.of(form, problems, pastes.waiting(request.account().id()), request);
    }
}
