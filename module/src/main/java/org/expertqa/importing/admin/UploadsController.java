package org.expertqa.importing.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.door.Door;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.zip.TooLarge;
import org.expertqa.importing.zip.Uploads;
import org.expertqa.importing.zip.ZipReport;
import org.expertqa.view.ScreenView;

/** The door by which files come in together, in a zip: first what would become of them, then they are imported. */
@Door
@Path(UploadsController.PATH)
@Produces(MediaType.TEXT_HTML)
public class UploadsController {

    static final String PATH = "/admin/uploads";
    private static final String ONE = "{id: [0-9a-f-]{36}}";

    private final Uploads uploads;
    private final Importer importer;
    private final Reader reader;

    @Inject
    public UploadsController(Uploads uploads, Importer importer, Reader reader) {
        this.uploads = uploads;
        this.importer = importer;
        this.reader = reader;
    }

    @GET
    @Needs(Permission.EDIT_ANY)
    public ScreenView form(@Context HttpServletRequest http) {
        return UploadScreen.of(List.of(), AdminRequest.of(http));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Permission.EDIT_ANY)
    public Response upload(
            @Context HttpServletRequest http, InputStream form, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type)
            throws IOException {
        AdminRequest request = AdminRequest.of(http);
        try {
            String id = uploads.receive(request.account().id(), form, type, reader);
            return Reply.seeOther(request.site(), PATH + "/" + id);
        } catch (Unreadable e) {
            return again(422, e.getMessage(), request);
        } catch (TooLarge e) {
            return again(413, e.getMessage(), request);
        }
    }

    @GET
    @Path(ONE)
    @Needs(Permission.EDIT_ANY)
    public Response report(@Context HttpServletRequest http, @PathParam("id") String id) throws IOException {
        AdminRequest request = AdminRequest.of(http);
        return uploads.find(request.account().id(), id)
                .map(report -> Reply.screen(200, UploadReportScreen.of(id, report, request)))
                .orElseGet(() -> Reply.missing(request));
    }

    @POST
    @Path(ONE + "/storing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.EDIT_ANY)
    public Response store(@Context HttpServletRequest http, @PathParam("id") String id) throws IOException {
        AdminRequest request = AdminRequest.of(http);
        Optional<ZipReport> report = uploads.find(request.account().id(), id);
        if (report.isEmpty()) {
            return Reply.missing(request);
        }
        if (!report.get().stored()) {
            uploads.store(request.account().id(), id, importer.inTheNameOf(request.author()));
        }
        return Reply.done(request, PATH + "/" + id, "filesBroughtIn");
    }

    private static Response again(int status, String sentence, AdminRequest request) {
        return Reply.screen(status, UploadScreen.of(List.of(new FieldProblem("file", sentence)), request));
    }
}
