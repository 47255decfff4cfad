package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.StoredText;
import org.expertqa.representation.AsOf;
import org.expertqa.representation.Document;
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
    Document one(String path, String key, String parameters) {
        Shape shape = shape(path);
        Query query = Query.of(parameters, Parameter.ofOne(shape));
        Asked asked = new Asked(query, site.zone(), clock);
        AsOf asOf = asked.asOf();
        String then = asOf.isEarlier() ? keyOfThatDay(shape, key, asOf, asked) : key;
        return representations.one(shape, live(shape, then, asOf.at(), query), asked.selection(shape), asOf);
    }

    /**
     * The same item on an earlier day, when it may have had another slug. What was taken off the site since is not shown on an
     * earlier day either; what was not public yet is told by its day.
     */
    private String keyOfThatDay(Shape shape, String key, AsOf asOf, Asked asked) {
        if (items.find(shape, key, asOf.asked()) instanceof Resolution.Gone) {
            throw withdrawn(shape, key);
        }
        Optional<Live<StoredText>> now = items.live(shape, key, asOf.asked());
        Resolution<StoredText> then = items.find(shape, key, asOf.at());
        if (now.isEmpty() || then instanceof Resolution.Found || then instanceof Resolution.Moved) {
            return key;
        }
        String id = now.get().id().toString();
        if (items.live(shape, id, asOf.at()).isEmpty()) {
            throw notPublic(shape, key, now.get(), asOf, asked);
        }
        return id;
    }

    private static Refusal notPublic(Shape shape, String key, Live<?> item, AsOf asOf, Asked asked) {
        return Refusal.ofPath(
                404,
                "key",
                "The " + shape.type() + " " + Quoted.of(key) + " was not public at the end of " + asked.day(asOf.at())
                        + "; it was for the first time on " + asked.day(item.publishedAt())
                        + ". Ask for another day, or leave asOf out.");
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
