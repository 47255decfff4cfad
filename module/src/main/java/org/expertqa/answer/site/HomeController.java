package org.expertqa.answer.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.expertqa.door.Door;
import org.expertqa.representation.Document;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.View;

/** The visitors' front door. */
@Door
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeController {

    private final OverviewPages overviews;
    private final Clock clock;

    @Inject
    public HomeController(OverviewPages overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @GET
    public View home() {
        return overviews.home(clock.instant());
    }

    @GET
    @Path("feed.atom")
    @Produces(MediaTypes.ATOM)
    public Document feed() {
        return overviews.feed(clock.instant());
    }
}
