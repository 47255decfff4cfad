package org.expertqa.answer.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.door.Door;
import org.expertqa.site.Addresses;
import org.expertqa.site.Permalinks;
import org.expertqa.view.View;

/** The visitors' door to answers: the list of all, and each one on its page. */
@Door
@Path("/answers")
@Produces(MediaType.TEXT_HTML)
public class AnswersController {

    private final Permalinks permalinks;
    private final AnswerPages pages;
    private final OverviewPages overviews;
    private final Clock clock;

    @Inject
    public AnswersController(Permalinks permalinks, AnswerPages pages, OverviewPages overviews, Clock clock) {
        this.permalinks = permalinks;
        this.pages = pages;
        this.overviews = overviews;
        this.clock = clock;
    }

    @GET
    public View answers(@QueryParam("after") @DefaultValue("") String after) {
        return overviews.answers(after, clock.instant());
    }

    @GET
    @Path("{slug}")
    public View answer(@PathParam("slug") String slug) {
        Instant now = clock.instant();
        return pages.view(permalinks.live(ExpertAnswers.TYPE, slug, now, Addresses::answer), now);
    }
}
