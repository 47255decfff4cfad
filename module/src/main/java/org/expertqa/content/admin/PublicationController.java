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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.content.NotFound;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Publications;
import org.expertqa.door.Door;

/** The door to the publication of one item: what is public, what is planned, and how to change that. */
@Door
@Path("/admin/{type: answers|experts|topics}/{id}/publication")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationController {

    private final PublicationItems items;
    private final PublicationViews views;
    private final Contents contents;
    private final Publications publications;
    private final Clock clock;

    @Inject
    public PublicationController(
            PublicationItems items, PublicationViews views, Contents contents, Publications publications, Clock clock) {
        this.items = items;
        this.views = views;
        this.contents = contents;
        this.publications = publications;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.READ_DESK)
    public Response publication(
            @Context HttpServletRequest http, @PathParam("type") String type, @PathParam("id") String id) {
        return items.with(type, id, AdminRequest.of(http), item -> Reply.screen(200, views.of(item)));
    }

    @POST
    @Needs(Permission.PUBLISH)
    public Response publish(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        return items.with(type, id, AdminRequest.of(http), item -> publish(item, PublicationForm.of(fields)));
    }

    @POST
    @Path("withdrawal")
    @Needs(Permission.WITHDRAW)
    public Response withdraw(
            @Context HttpServletRequest http, @PathParam("type") String type, @PathParam("id") String id) {
        return items.with(type, id, AdminRequest.of(http), this::withdraw);
    }

    @POST
    @Path("cancellation")
    @Needs(Permission.SCHEDULE)
    public Response cancel(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("from") @DefaultValue("") String from) {
        return items.with(type, id, AdminRequest.of(http), item -> cancel(item, from));
    }

    private Response publish(PublicationItem item, PublicationForm form) {
        Instant now = clock.instant();
        if (!item.may(form.isPlanned() ? Permission.SCHEDULE : Permission.PUBLISH)) {
            return Reply.denied(item.request());
        }
        if (!form.isOf(item.summary().latestRevision())) {
            return Reply.screen(409, views.savedInBetween(item, form));
        }
        List<FieldProblem> problems = form.problems(now, item.request());
        return problems.isEmpty() ? publish(item, form, now) : Reply.again(views.wrong(item, form, problems));
    }

    private Response publish(PublicationItem item, PublicationForm form, Instant now) {
        try {
            contents.publish(
                    item.shape().type(),
                    item.id(),
                    item.summary().latestRevision(),
                    form.period(now, item.request()),
                    form.edit(),
                    item.author());
            return done(item, form.isPlanned() ? "workflowScheduled" : "workflowPublished");
        } catch (PublicationRefused e) {
            return Reply.again(views.refused(item, form, e.problems()));
        }
    }

    private Response withdraw(PublicationItem item) {
        if (!item.may(Permission.WITHDRAW)) {
            return Reply.denied(item.request());
        }
        contents.withdraw(item.id(), item.author());
        return done(item, "workflowWithdrawn");
    }

    private Response cancel(PublicationItem item, String from) {
        if (!item.may(Permission.SCHEDULE)) {
            return Reply.denied(item.request());
        }
        try {
            Instant begin = instant(from).orElseThrow(() -> new NotFound("No plan begins at " + from));
            publications.cancel(item.id(), begin, item.author());
            return done(item, "workflowCancelled");
        } catch (NotFound e) {
            return Reply.screen(409, views.planIsOver(item));
        }
    }

    private static Optional<Instant> instant(String millis) {
        return millis.matches("[0-9]{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)))
                : Optional.empty();
    }

    private static Response done(PublicationItem item, String notice) {
        return Reply.done(item.request(), item.path(), notice);
    }
}
