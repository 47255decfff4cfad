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
import org.expertqa.view.ScreenView;

/** The door to the comparison of two revisions; where none are named, of the two latest. */
@Door
@Path(HistoryController.PATH + "/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparisonController {

    private final Contents contents;
    private final History history;
    private final Clock clock;

    @Inject
    public ComparisonController(Contents contents, History history, Clock clock) {
        this.contents = contents;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public Response compare(
            @Context HttpServletRequest http,
            @PathParam("items") String items,
            @PathParam("id") String id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        AdminRequest request = AdminRequest.of(http);
        return new HistoryAdmission(contents)
                .with(
                        request,
                        items,
                        id,
                        item -> compare(item, from, to)
                                .map(view -> Reply.screen(200, view))
                                .orElseGet(() -> Reply.missing(request)));
    }

    private Optional<ScreenView> compare(HistoryItem item, String from, String to) {
        Optional<Integer> second = to.isEmpty() ? Optional.of(item.latest()) : Numbers.revision(to);
        Optional<Integer> first = from.isEmpty() ? second.map(number -> number - 1) : Numbers.revision(from);
        return first.flatMap(one -> second.flatMap(other -> view(item, Math.min(one, other), Math.max(one, other))));
    }

    private Optional<ScreenView> view(HistoryItem item, int from, int to) {
        HistoryTimes times = new HistoryTimes(clock.instant(), item.request());
        return new RevisionReading(contents, history)
                .read(item, from, to)
                .flatMap(read -> RevisionList.one(history, item, from, times)
                        .flatMap(earlier -> RevisionList.one(history, item, to, times)
                                .map(later -> ComparisonView.of(item, read.get(0), read.get(1), earlier, later))));
    }
}
