package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.expertqa.config.Site;
import org.expertqa.representation.Document;
import org.expertqa.representation.Shape;

/** Answers questions about some live items of a type: the latest, or those that have some words. */
@Dependent
public class ContentLists {

    private final LatestItems latest;
    private final FoundItems found;
    private final Site site;
    private final Clock clock;

    @Inject
    public ContentLists(LatestItems latest, FoundItems found, Site site, Clock clock) {
        this.latest = latest;
        this.found = found;
        this.site = site;
        this.clock = clock;
    }

    /**
     * One part of a list.
     *
     * @throws Refusal when there is no such list, or a parameter is wrong
     */
    Document list(String path, String parameters) {
        Shape shape = ContentReading.shape(path);
        Query query = Query.of(parameters, Parameter.ofList(shape));
        Asked asked = new Asked(query, site.zone(), clock);
        return query.get(Parameter.Q).isPresent() ? found.list(shape, query, asked) : latest.list(shape, query, asked);
    }
}
