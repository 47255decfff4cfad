package org.expertqa.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.Slug;

/** Follows the slug of an address to what is live there, and says with the right status when nothing is. */
@Dependent
public class Permalinks {

    private final Contents contents;
    private final Site site;

    @Inject
    public Permalinks(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
    }

    /**
     * What is live under the slug.
     *
     * @throws RedirectionException 301 to the present slug, when this is an old one
     * @throws ClientErrorException 410 when it was withdrawn, 404 when it never was
     */
    public <T> Live<T> live(ContentType<T> type, String slug, Instant at, Function<Slug, String> path) {
        Resolution<T> resolution = contents.live(type, slug, at);
        if (resolution instanceof Resolution.Found<T> found) {
            return found.live();
        }
        if (resolution instanceof Resolution.Moved<T> moved) {
            throw permanently(path.apply(moved.to()));
        }
        if (resolution instanceof Resolution.Gone<T>) {
            throw new ClientErrorException(Response.Status.GONE);
        }
        throw new NotFoundException();
    }

    private RedirectionException permanently(String path) {
        return new RedirectionException(Response.Status.MOVED_PERMANENTLY, URI.create(site.url(path)));
    }
}
