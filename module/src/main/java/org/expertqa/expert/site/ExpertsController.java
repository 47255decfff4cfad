package org.expertqa.expert.site;

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
import java.util.function.Function;
import org.expertqa.content.Slug;
import org.expertqa.door.Door;
import org.expertqa.expert.Experts;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.Permalinks;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.View;

/** The visitors' door to experts: the list of all, and each one on its page. */
@Door
@Path("/experts")
@Produces(MediaType.TEXT_HTML)
public class ExpertsController {

    private final Permalinks permalinks;
    private final ExpertPages pages;
    private final AllExperts all;
    private final Clock clock;

    @Inject
    public ExpertsController(Permalinks permalinks, ExpertPages pages, AllExperts all, Clock clock) {
        this.permalinks = permalinks;
        this.pages = pages;
        this.all = all;
        this.clock = clock;
    }

    @GET
    public View experts(@QueryParam("after") @DefaultValue("") String after) {
        return all.view(after, clock.instant());
    }

    @GET
    @Path("{slug}")
    public View expert(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("") String after) {
        Instant now = clock.instant();
        return pages.view(permalinks.live(Experts.TYPE, slug, now, Addresses::expert), after, now);
    }

    @GET
    @Path("{slug}/feed.atom")
    @Produces(MediaTypes.ATOM)
    public Document feed(@PathParam("slug") String slug) {
        Instant now = clock.instant();
        Function<Slug, String> feed = expert -> Addresses.feed(Addresses.expert(expert));
        return pages.feed(permalinks.live(Experts.TYPE, slug, now, feed), now);
    }
}
