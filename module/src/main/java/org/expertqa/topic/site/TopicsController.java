package org.expertqa.topic.site;

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
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.Permalinks;
import org.expertqa.text.MediaTypes;
import org.expertqa.topic.Topics;
import org.expertqa.view.View;

/** The visitors' door to topics: the list of all, and each one on its page. */
@Door
@Path("/topics")
@Produces(MediaType.TEXT_HTML)
public class TopicsController {

    private final Permalinks permalinks;
    private final TopicPages pages;
    private final AllTopics all;
    private final Clock clock;

    @Inject
    public TopicsController(Permalinks permalinks, TopicPages pages, AllTopics all, Clock clock) {
        this.permalinks = permalinks;
        this.pages = pages;
        this.all = all;
        this.clock = clock;
    }

    @GET
    public View topics(@QueryParam("after") @DefaultValue("") String after) {
        return all.view(after, clock.instant());
    }

    @GET
    @Path("{slug}")
    public View topic(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("") String after) {
        Instant now = clock.instant();
        return pages.view(permalinks.live(Topics.TYPE, slug, now, Addresses::topic), after, now);
    }

    @GET
    @Path("{slug}/feed.atom")
    @Produces(MediaTypes.ATOM)
    public Document feed(@PathParam("slug") String slug) {
        Instant now = clock.instant();
        Function<Slug, String> feed = topic -> Addresses.feed(Addresses.topic(topic));
        return pages.feed(permalinks.live(Topics.TYPE, slug, now, feed), now);
    }
}
