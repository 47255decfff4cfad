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
import java.util.function.Function;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.door.Door;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.paste.Paste;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.view.ScreenView;

/** The door to one paste: what is read in it, where its lines are sent, and the draft that is made of it. */
@Door
@Path(PasteController.PATH + "/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReadingController {

    private final Pastes pastes;
    private final Importer importer;
    private final Reader reader;
    private final KnownExperts experts;
    private final MadeItems made;

    @Inject
    public ReadingController(
            Pastes pastes, Importer importer, Reader reader, Contents contents, ImportSources sources) {
        this.pastes = pastes;
        this.importer = importer;
        this.reader = reader;
        this.experts = new KnownExperts(contents);
        this.made = new MadeItems(contents, sources);
    }

    @GET
    @Needs(Permission.CREATE_ITEM)
    public Response read(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, paste -> Reply.screen(200, screen(paste, List.of(), request)));
    }

    @POST
    @Path("placements")
    @Needs(Permission.CREATE_ITEM)
    public Response place(
            @Context HttpServletRequest http,
            @PathParam("id") String id,
            @FormParam("from") List<String> from,
            @FormParam("to") List<String> to,
            @FormParam("field") List<String> field,
            @FormParam("back") @DefaultValue("") String back) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, paste -> place(paste, new PlacementForm(from, to, field, back), request));
    }

    @POST
    @Path("draft")
    @Needs(Permission.CREATE_ITEM)
    public Response draft(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        return with(id, request, paste -> draft(paste, request));
    }

    @POST
    @Path("discarding")
    @Needs(Permission.CREATE_ITEM)
    public Response discard(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        pastes.discard(request.account().id(), id);
        return Reply.done(request, PasteController.PATH, "pasteDiscarded");
    }

    private Response place(Paste paste, PlacementForm form, AdminRequest request) {
        int lines = (int) paste.source().text().lines().count();
        List<FieldProblem> problems = form.problems(lines, request.text());
        if (!problems.isEmpty()) {
            return Reply.again(screen(paste, problems, request));
        }
        Placements placed = form.added(paste.placed());
        try {
            reader.read(paste.with(placed).source());
        } catch (Unreadable e) {
            FieldProblem problem = new FieldProblem("from", ReadProblems.sentence(e, request.text()));
            return Reply.again(screen(paste, List.of(problem), request));
        }
        pastes.place(request.account().id(), paste.id(), placed);
        return Reply.done(request, path(paste), "linesPlaced");
    }

    private Response draft(Paste paste, AdminRequest request) {
        SourceText source = paste.source();
        ReadFile read = reader.read(source);
        if (read.answers().isEmpty() && !request.may(Permission.MANAGE_EXPERTS)) {
            return Reply.denied(request);
        }
        FileResult result = importer.inTheNameOf(request.author()).draft(read, source);
        if (!result.problems().isEmpty()) {
            return Reply.again(screen(paste, ReadProblems.of(result, request.text()), request));
        }
        pastes.made(request.account().id(), paste.id(), source.sha256());
        return Drafted.of(result, source, request);
    }

    private ScreenView screen(Paste paste, List<FieldProblem> problems, AdminRequest request) {
        SourceText source = paste.source();
        return new Reading(source, reader.read(source), experts, request)
                .view(path(paste), problems, made.of(source.sha256(), request));
    }

    private static String path(Paste paste) {
        return PasteController.PATH + "/" + paste.id();
    }

    /** A paste that became drafts leads on to them; one of somebody else is not there. */
    private Response with(String id, AdminRequest request, Function<Paste, Response> answer) {
        return pastes.find(request.account().id(), id)
                .map(paste -> paste.made()
                        .map(sha256 -> Reply.seeOther(request.site(), PasteController.PATH + "/made/" + sha256))
                        .orElseGet(() -> readable(paste, request, answer)))
                .orElseGet(() -> Reply.missing(request));
    }

    /** What could be read when it was pasted may not be read today, with other labels; the text is then shown to be pasted again. */
    private Response readable(Paste paste, AdminRequest request, Function<Paste, Response> answer) {
        try {
            return answer.apply(paste);
        } catch (Unreadable e) {
            PasteForm form = new PasteForm(paste.text(), "", "", paste.name());
            FieldProblem problem = new FieldProblem("text", ReadProblems.sentence(e, request.text()));
            return Reply.again(PasteScreen.of(form, List.of(problem), List.of(), request));
        }
    }
}
