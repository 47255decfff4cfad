package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.content.Reviews;
import org.expertqa.door.Door;
import org.expertqa.view.ScreenView;

/** The door to what waits for a reviewer: answers that were sent, and those whose day has come. */
@Door
@Path("/admin/reviews")
@Produces(MediaType.TEXT_HTML)
public class ReviewsController {

    /** What is done leaves the queue, so the rest comes up by itself. */
    private static final int MOST = 100;

    private final Reviews reviews;
    private final ReviewParts parts;

    @Inject
    public ReviewsController(Reviews reviews, ReviewParts parts) {
        this.reviews = reviews;
        this.parts = parts;
    }

    @GET
    @Needs(Permission.REVIEW)
    public ScreenView reviews(@Context HttpServletRequest http) {
        AdminRequest request = AdminRequest.of(http);
        return ReviewsScreen.of(
                reviews.waiting(Optional.empty(), MOST),
                reviews.due(parts.today(request), Optional.empty(), MOST),
                request);
    }
}
