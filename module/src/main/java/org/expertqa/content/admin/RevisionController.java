package org.expertqa.content.admin;

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
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.account.Account;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.History;
import org.expertqa.content.Revision;
import org.expertqa.content.StaleRevision;
import org.expertqa.door.Door;

/** The door to one revision: looking at it, and restoring it. */
@Door
@Path(HistoryController.PATH + "/{number: [0-9]+}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RevisionController {

    private final Contents contents;
    private final History history;
    private final Clock clock;
    private final HistoryAdmission admission;

    @Inject
    public RevisionController(Contents contents, History history, Clock clock) {
        this.contents = contents;
        this.history = history;
        this.clock = clock;
        this.admission = new HistoryAdmission(contents);
    }

    @GET
    @Needs(Permission.READ_DESK)
    public Response revision(
            @Context HttpServletRequest http,
            @PathParam("items") String items,
            @PathParam("id") String id,
            @PathParam("number") String number) {
        return admission.with(
                AdminRequest.of(http), items, id, item -> with(item, number, view -> Reply.screen(200, view.view())));
    }

    @POST
    @Path("restoration")
    @Needs(Permission.READ_DESK)
    public Response restore(
            @Context HttpServletRequest http,
            @PathParam("items") String items,
            @PathParam("id") String id,
            @PathParam("number") String number,
            @FormParam("revision") @DefaultValue("") String latest) {
        return admission.with(
                AdminRequest.of(http),
                items,
                id,
                item -> with(item, number, view -> {
                    if (!item.mayBeEdited()) {
                        return Reply.denied(item.request());
                    }
                    return restore(view, Numbers.revision(latest).orElse(0));
                }));
    }

    private Response restore(RevisionView view, int expected) {
        HistoryItem item = view.item();
        try {
            boolean anew = restored(item.shape().type(), view, expected) > expected;
            return Reply.done(item.request(), item.path(), anew ? "restored" : "restoredSame");
        } catch (StaleRevision e) {
            String problem = item.request().text().get("history.problem.stale", item.latest());
            return Reply.screen(409, view.saying(problem).view());
        }
    }

    /** The number of the revision that says the same now. */
    private <T> int restored(ContentType<T> type, RevisionView view, int expected) {
        HistoryItem item = view.item();
        Account account = item.request().account();
        Author by = new Author(account.name(), Optional.of(account.id().toString()));
        int number = view.read().number();
        Revision<T> earlier = contents.revision(type, item.id(), number).orElseThrow();
        String note = item.request().textOfSite().get("history.note", number);
        return contents.save(type, item.id(), expected, earlier.content(), by, note)
                .number();
    }

    private Response with(HistoryItem item, String number, Function<RevisionView, Response> answer) {
        return Numbers.revision(number)
                .flatMap(found -> view(item, found))
                .map(answer)
                .orElseGet(() -> Reply.missing(item.request()));
    }

    private Optional<RevisionView> view(HistoryItem item, int number) {
        HistoryTimes times = new HistoryTimes(clock.instant(), item.request());
        return new RevisionReading(contents, history)
                .read(item, number)
                .flatMap(read -> RevisionList.one(history, item, number, times)
                        .map(facts -> new RevisionView(item, read, facts, Optional.empty())));
    }
}
