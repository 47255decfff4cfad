package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.content.History;
import org.expertqa.door.Door;

/** The door to the history of an item: its revisions, and the question what was live at some time. */
@Door
@Path(HistoryController.PATH)
@Produces(MediaType.TEXT_HTML)
public class HistoryController {

    static final String PATH = "/admin/{items: answers|experts|topics}/{id}/history";

    private final HistoryAdmission admission;
    private final History history;
    private final Clock clock;

    @Inject
    public HistoryController(Contents contents, History history, Clock clock) {
        this.admission = new HistoryAdmission(contents);
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public Response history(
            @Context HttpServletRequest http,
            @PathParam("items") String items,
            @PathParam("id") String id,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("time") @DefaultValue("") String time) {
        AdminRequest request = AdminRequest.of(http);
        LiveQuestion question = new LiveQuestion(day, time);
        return admission.with(
                request,
                items,
                id,
                item -> before(before)
                        .map(number -> history(item, number, question))
                        .orElseGet(() -> Reply.missing(request)));
    }

    private static Optional<Integer> before(String typed) {
        return typed.isEmpty() ? Optional.of(Integer.MAX_VALUE) : Numbers.revision(typed);
    }

    private Response history(HistoryItem item, int before, LiveQuestion question) {
        HistoryView view = new HistoryView(item, new HistoryTimes(clock.instant(), item.request()));
        RevisionList revisions = RevisionList.of(history, item, before, HistoryView.MOST + 1);
        LiveAnswer answer = question.answer(item, history, view.times());
        return Reply.screen(answer.status(), view.of(revisions, before, answer));
    }
}
