package org.expertqa.answer.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.expertqa.door.Door;
import org.expertqa.site.Addresses;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/**
 * The door for those who were handed a link to a draft. What is shown is kept by nobody, tells no other site where it was read,
 * and asks none for anything. A link that does not work is answered as if there had never been one.
 */
@Door
@Path(Addresses.PREVIEW)
@Produces(MediaType.TEXT_HTML)
public class PreviewController {

    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final AnswerPreviews previews;
    private final VelocityViews views;
    private final Clock clock;

    @Inject
    public PreviewController(AnswerPreviews previews, VelocityViews views, Clock clock) {
        this.previews = previews;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Path("{token}")
    public Response preview(@PathParam("token") String token) {
        return previews.page(token, clock.instant()).map(this::shown).orElseThrow(NotFoundException::new);
    }

    /** As bytes: a view would be kept with the pages. */
    private Response shown(View view) {
        return Response.ok(views.render(view))
                .type(MediaTypes.inUtf8(MediaTypes.HTML))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
