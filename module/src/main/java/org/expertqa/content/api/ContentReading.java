package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.StoredText;
import org.expertqa.representation.Representation;
import org.expertqa.representation.Representations;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** Answers questions about one live item, by its slug or id. */
@Dependent
public class ContentReading {

    private final LiveItems items;
    private final Representations representations;
    private final Site site;
    private final Clock clock;

    @Inject
    public ContentReading(LiveItems items, Representations representations, Site site, Clock clock) {
        this.items = items;
        this.representations = representations;
        this.site = site;
        this.clock = clock;
    }

    /**
     * One item.
     *
     * @throws Refusal when nothing is live there, or a parameter is wrong
     * @throws MovedItem when the slug is an old one
     */
    Representation one(String path, String key, String parameters) {
        Shape shape = shape(path);
        Query query = Query.of(parameters, Parameter.ofOne(shape));
        Asked asked = new Asked(query, site.zone(), clock);
        refuseWithdrawn(shape, key, asked);
        Instant at = asked.at();
        return representations.one(shape, live(shape, key, at, query), asked.selection(shape), at);
    }

    /** What was taken off the site is not shown on an earlier day either. */
    private void refuseWithdrawn(Shape shape, String key, Asked asked) {
        boolean earlier = asked.at().isBefore(asked.now());
        if (earlier && items.find(shape, key, asked.now()) instanceof Resolution.Gone) {
            throw withdrawn(shape, key);
        }
    }

    private static Refusal withdrawn(Shape shape, String key) {
        return Refusal.ofPath(410, "key", "The " + shape.type() + " " + Quoted.of(key) + " was withdrawn.");
    }

    static Shape shape(String path) {
        return Shapes.under(path).orElseThrow(() -> {
            String paths = Shapes.ALL.stream().map(Shape::path).collect(Collectors.joining(", "));
            return Refusal.ofPath(404, "type", "There is no " + Quoted.of(path) + " here; there are " + paths + ".");
        });
    }

    private Live<StoredText> live(Shape shape, String key, Instant at, Query query) {
        Resolution<StoredText> resolution = items.find(shape, key, at);
        if (resolution instanceof Resolution.Found<StoredText> found) {
            return found.live();
        }
        if (resolution instanceof Resolution.Moved<StoredText> moved) {
            throw new MovedItem(site.url(ContentResource.PATH + "/" + shape.path() + "/" + moved.to()) + query);
        }
        if (resolution instanceof Resolution.Gone<StoredText>) {
            throw withdrawn(shape, key);
        }
        String name = shape.type() + " " + Quoted.of(key);
        throw Refusal.ofPath(404, "key", "There is no " + name + "; give the slug or the id of one that is public.");
    }
}
