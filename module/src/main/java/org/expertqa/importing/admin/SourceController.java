package org.expertqa.importing.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.expertqa.account.AccountId;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.door.Door;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.Reader;

/** The door to the text that an answer was made from. */
@Door
@Path("/admin/answers/{id: [0-9a-f-]{36}}/source")
@Produces(MediaType.TEXT_HTML)
public class SourceController {

    private final Contents contents;
    private final ImportSources sources;
    private final Reader reader;

    @Inject
    public SourceController(Contents contents, ImportSources sources, Reader reader) {
        this.contents = contents;
        this.sources = sources;
        this.reader = reader;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public Response source(@Context HttpServletRequest http, @PathParam("id") String id) {
        AdminRequest request = AdminRequest.of(http);
        Optional<ItemSummary> item = id(id).flatMap(found -> contents.item(ExpertAnswers.TYPE, found));
        if (item.filter(found -> !maySee(found, request)).isPresent()) {
            return Reply.denied(request);
        }
        return item.map(found -> screen(found, request).orElseGet(() -> Reply.message(request, 404, "noSource")))
                .orElseGet(() -> Reply.missing(request));
    }

    private Optional<Response> screen(ItemSummary item, AdminRequest request) {
        return sources.of(item.id())
                .flatMap(kept -> contents.latest(ExpertAnswers.TYPE, item.id())
                        .map(latest -> new Comparison(kept, reader, latest, request)))
                .map(comparison -> Reply.screen(200, comparison.view()));
    }

    /** Whoever may change an answer, or signs answers off. */
    private static boolean maySee(ItemSummary item, AdminRequest request) {
        return request.may(Permission.REVIEW)
                || RoleTable.mayEdit(request.account(), item.createdBy().map(AccountId::of));
    }

    private static Optional<ItemId> id(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
