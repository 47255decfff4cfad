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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.Reviews;
import org.expertqa.door.Door;

/** The door to the day on which somebody looks at an answer again. */
@Door
@Path("/admin/{type: answers}/{id}/review-day")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReviewDayController {

    private static final int MOST_MONTHS = 120;
    private final PublicationItems items;
    private final PublicationViews views;
    private final Reviews reviews;
    private final ReviewParts parts;

    @Inject
    public ReviewDayController(PublicationItems items, PublicationViews views, Reviews reviews, ReviewParts parts) {
        this.items = items;
        this.views = views;
        this.reviews = reviews;
        this.parts = parts;
    }

    @POST
    @Needs(Permission.REVIEW)
    public Response plan(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("dueOn") @DefaultValue("") String dueOn) {
        return items.with(type, id, AdminRequest.of(http), item -> plan(item, dueOn.strip()));
    }

    /** Checked, nothing changed. */
    @POST
    @Path("check")
    @Needs(Permission.REVIEW)
    public Response check(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @PathParam("id") String id,
            @FormParam("months") @DefaultValue("") String months) {
        return items.with(type, id, AdminRequest.of(http), item -> check(item, months.strip()));
    }

    private Response plan(PublicationItem item, String day) {
        if (day.isEmpty()) {
            reviews.plan(item.id(), Optional.empty());
            return done(item, "workflowNotDue");
        }
        return day(day).map(each -> {
                    reviews.plan(item.id(), Optional.of(each));
                    return done(item, "workflowDue");
                })
                .orElseGet(() ->
                        wrong(item, ReviewTyped.dueOn(day, item.request().text().get("review.dayUnreadable"))));
    }

    private Response check(PublicationItem item, String months) {
        if (!months.matches("[0-9]{1,3}") || Integer.parseInt(months) < 1 || Integer.parseInt(months) > MOST_MONTHS) {
            return wrong(item, ReviewTyped.months(months, item.request().text().get("review.monthsUnreadable")));
        }
        LocalDate next = parts.today(item.request()).plusMonths(Long.parseLong(months));
        reviews.checked(item.id(), next, item.author());
        return done(item, "workflowChecked");
    }

    private Response wrong(PublicationItem item, ReviewTyped typed) {
        return Reply.again(views.wrong(item, typed));
    }

    /** A day of four-digit years, as browsers send it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Response done(PublicationItem item, String notice) {
        return Reply.done(item.request(), item.path(), notice);
    }
}
