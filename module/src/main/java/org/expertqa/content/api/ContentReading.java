package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.Slice;
import org.expertqa.content.StoredText;
import org.expertqa.representation.NextPart;
import org.expertqa.representation.Representation;
import org.expertqa.representation.Representations;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** Answers questions about live items: one by its slug or id, or some of a type, the latest first. */
@Dependent
public class ContentReading {

    private final Contents contents;
    private final LiveItems items;
    private final Representations representations;
    private final Site site;
    private final Clock clock;

    @Inject
    public ContentReading(Contents contents, LiveItems items, Representations representations, Site site, Clock clock) {
        this.contents = contents;
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
        Instant at = asked.at();
        return representations.one(shape, live(shape, key, at, query), asked.selection(shape), at);
    }

    /**
     * One part of a list.
     *
     * @throws Refusal when there is no such list, or a parameter is wrong
     */
    Representation list(String path, String parameters) {
        Shape shape = shape(path);
        Query query = Query.of(parameters, Parameter.ofList(shape));
        Asked asked = new Asked(query, site.zone(), clock);
        Filter filter = filter(asked, query);
        String list = description(shape, filter, query);
        Slice<Live<StoredText>> slice =
                contents.list(shape.type().asStored(), filter, place(query, list), asked.limit());
        Optional<NextPart> next = slice.next().map(place -> next(shape, query, ListCursor.of(place, list)));
        return representations.list(shape, slice.entries(), asked.selection(shape), filter.at(), next);
    }

    private static Shape shape(String path) {
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
        String name = shape.type() + " " + Quoted.of(key);
        throw resolution instanceof Resolution.Gone<StoredText>
                ? Refusal.ofPath(410, "key", "The " + name + " was withdrawn.")
                : Refusal.ofPath(
                        404, "key", "There is no " + name + "; give the slug or the id of one that is public.");
    }

    private Filter filter(Asked asked, Query query) {
        Filter filter = Filter.liveAt(asked.at());
        filter = referring(filter, query, Parameter.EXPERT, Shapes.EXPERT);
        filter = referring(filter, query, Parameter.TOPIC, Shapes.TOPIC);
        filter = asked.language().map(filter::inLanguage).orElse(filter);
        return asked.changedSince().map(filter::changedSince).orElse(filter);
    }

    private Filter referring(Filter filter, Query query, Parameter parameter, Shape shape) {
        Optional<String> key = query.get(parameter);
        if (key.isEmpty()) {
            return filter;
        }
        return items.id(shape, key.get(), filter.at())
                .map(filter::refersTo)
                .orElseThrow(() -> Asked.wrong(parameter, key.get(), "the slug or the id of a public " + shape.type()));
    }

    /** What tells this list from all others, now and when the next part is asked for. */
    private static String description(Shape shape, Filter filter, Query query) {
        return List.of(shape.path(), filter.refersTo(), filter.language(), filter.since(), query.get(Parameter.AS_OF))
                .toString();
    }

    private static Optional<Cursor> place(Query query, String list) {
        return query.get(Parameter.AFTER)
                .map(text -> ListCursor.read(text, list)
                        .orElseThrow(() -> Asked.wrong(
                                Parameter.AFTER,
                                text,
                                "what the part before gave as after, asked with the same filters")));
    }

    private static NextPart next(Shape shape, Query query, String after) {
        return new NextPart(after, ContentResource.PATH + "/" + shape.path() + query.with(Parameter.AFTER, after));
    }
}
