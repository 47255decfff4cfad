package org.expertqa.answer.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Slug;
import org.expertqa.door.Door;
import org.expertqa.representation.AsOf;
import org.expertqa.representation.Document;
import org.expertqa.representation.Representations;
import org.expertqa.representation.Selection;
import org.expertqa.representation.Shapes;
import org.expertqa.site.Addresses;
import org.expertqa.site.Permalinks;
import org.expertqa.text.MediaTypes;

/**
 * The programs' way to an answer beside its page: Markdown, and the JSON that the API gives, each at an address of its own
 * and at that of the page for who asks for it by the Accept field.
 */
@Door
@Path("/answers")
public class AnswerTwinsController {

    private final Permalinks permalinks;
    private final AnswerPages pages;
    private final Representations representations;
    private final Clock clock;

    @Inject
    public AnswerTwinsController(
            Permalinks permalinks, AnswerPages pages, Representations representations, Clock clock) {
        this.permalinks = permalinks;
        this.pages = pages;
        this.representations = representations;
        this.clock = clock;
    }

    @GET
    @Path("{slug}.md")
    @Produces(MediaTypes.MARKDOWN)
    public Document markdown(@PathParam("slug") String slug) {
        return markdown(slug, Addresses::answerAsMarkdown);
    }

    @GET
    @Path("{slug}")
    @Produces(MediaTypes.MARKDOWN + "; qs=0.5")
    public Document pageAsMarkdown(@PathParam("slug") String slug) {
        return markdown(slug, Addresses::answer);
    }

    @GET
    @Path("{slug}.json")
    @Produces(MediaTypes.JSON)
    public Document json(@PathParam("slug") String slug) {
        return json(slug, Addresses::answerAsJson);
    }

    @GET
    @Path("{slug}")
    @Produces(MediaTypes.JSON + "; qs=0.4")
    public Document pageAsJson(@PathParam("slug") String slug) {
        return json(slug, Addresses::answer);
    }

    private Document markdown(String slug, Function<Slug, String> path) {
        Instant now = clock.instant();
        return pages.markdown(permalinks.live(ExpertAnswers.TYPE, slug, now, path), now);
    }

    private Document json(String slug, Function<Slug, String> path) {
        Instant now = clock.instant();
        return representations.one(
                Shapes.ANSWER,
                permalinks.live(ExpertAnswers.TYPE.asStored(), slug, now, path),
                Selection.COMPLETE,
                AsOf.now(now));
    }
}
