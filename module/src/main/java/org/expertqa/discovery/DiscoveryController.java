package org.expertqa.discovery;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.expertqa.content.ItemId;
import org.expertqa.door.Door;
import org.expertqa.representation.Document;
import org.expertqa.text.MediaTypes;

/** The crawlers' door: where everything is, and what is not for them. */
@Door
@Path("/")
public class DiscoveryController {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private final Sitemap sitemap;
    private final Guides guides;
    private final Clock clock;

    @Inject
    public DiscoveryController(Sitemap sitemap, Guides guides, Clock clock) {
        this.sitemap = sitemap;
        this.guides = guides;
        this.clock = clock;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaTypes.PLAIN)
    public Document robots() {
        return guides.robots();
    }

    @GET
    @Path("llms.txt")
    @Produces(MediaTypes.PLAIN)
    public Document llms() {
        return guides.llms(clock.instant());
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaTypes.XML)
    public Document index() {
        return sitemap.index(clock.instant());
    }

    @GET
    @Path("sitemap/site.xml")
    @Produces(MediaTypes.XML)
    public Document site() {
        return sitemap.ofSite();
    }

    @GET
    @Path("sitemap/{kind: [a-z]+}-{first: " + ID + "}.xml")
    @Produces(MediaTypes.XML)
    public Response part(@PathParam("kind") String name, @PathParam("first") String first) {
        Crawlable<?> kind = Crawlable.named(name).orElseThrow(NotFoundException::new);
        ItemId from = ItemId.of(first);
        Instant now = clock.instant();
        if (!sitemap.knows(kind, from, now)) {
            throw new NotFoundException();
        }
        StreamingOutput part = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            sitemap.write(writer, kind, from, now);
            writer.flush();
        };
        return Response.ok(part)
                .type(MediaTypes.inUtf8(MediaTypes.XML))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
