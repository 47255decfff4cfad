package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.Reviews;
import org.expertqa.content.StaleRevision;
import org.expertqa.door.Door;

/** The door to what is done in reviewing one answer: it is sent, signed off, sent back. */
@Door
@Path("/admin/{type: answers}/{id}/review")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReviewController {

    private final PublicationItems items;
    private final PublicationViews views;
    private final Reviews reviews;

    @Inject
    public ReviewController(PublicationItems items, PublicationViews views, Reviews reviews) {
        this.items = items;
        this.views = views;
        this.reviews = reviews;
    }

    @POST
    @Path("request")
    @Needs(Permission.EDIT_OWN)
    public Response send(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("revision") @DefaultValue("") String revision,
            @FormParam("note") @DefaultValue("") String note) {
        return items.with(type, id, AdminRequest.of(http), item -> send(item, new ReviewForm(revision, note)));
    }

    @POST
    @Path("sign-off")
    @Needs(Permission.REVIEW)
    public Response approve(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("revision") @DefaultValue("") String revision,
            @FormParam("note") @DefaultValue("") String note) {
        return items.with(type, id, AdminRequest.of(http), item -> approve(item, new ReviewForm(revision, note)));
    }

    @POST
    @Path("return")
    @Needs(Permission.REVIEW)
    public Response sendBack(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("revision") @DefaultValue("") String revision,
            @FormParam("note") @DefaultValue("") String note) {
        return items.with(type, id, AdminRequest.of(http), item -> sendBack(item, new ReviewForm(revision, note)));
    }

    private Response send(PublicationItem item, ReviewForm form) {
        if (!item.mayEdit()) {
            return Reply.denied(item.request());
        }
        return step(
                item, form, "workflowSent", () -> reviews.send(item.id(), form.number(), item.author(), form.note()));
    }

    private Response approve(PublicationItem item, ReviewForm form) {
        String role = item.request().account().role().word();
        return step(
                item,
                form,
                "workflowApproved",
                () -> reviews.approve(item.id(), form.number(), item.author(), role, form.note()));
    }

    private Response sendBack(PublicationItem item, ReviewForm form) {
        if (form.note().isEmpty()) {
            return wrong(
                    422, item, form, ReviewTyped.NOTE, item.request().text().get("review.noteMissing"));
        }
        return step(
                item,
                form,
                "workflowSentBack",
                () -> reviews.sendBack(item.id(), form.number(), item.author(), form.note()));
    }

    private Response step(PublicationItem item, ReviewForm form, String notice, Runnable step) {
        if (form.note().length() > ReviewStep.LONGEST_NOTE) {
            String sentence = item.request().text().get("workflow.tooLong", ReviewStep.LONGEST_NOTE);
            return wrong(422, item, form, ReviewTyped.NOTE, sentence);
        }
        try {
            step.run();
            return Reply.done(item.request(), item.path(), notice);
        } catch (StaleRevision e) {
            int latest = item.summary().latestRevision();
            return wrong(409, item, form, "latest", item.request().text().get("publication.savedInBetween", latest));
        }
    }

    private Response wrong(int status, PublicationItem item, ReviewForm form, String field, String sentence) {
        ReviewTyped typed = ReviewTyped.note(form.note(), new FieldProblem(field, sentence));
        return Reply.screen(status, views.wrong(item, typed));
    }
}
