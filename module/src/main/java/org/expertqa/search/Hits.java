package org.expertqa.search;

import java.util.List;

/**
 * One page of what was found, how much there is in all, and what it is about. When no answer has the words as they were
 * typed, these are answers with words spelt much alike.
 */
public record Hits(
        List<Hit> hits, long total, List<Facet> topics, List<Facet> experts, List<Facet> languages, boolean alike) {

    public static final Hits NONE = new Hits(List.of(), 0, List.of(), List.of(), List.of(), false);

    public Hits {
        hits = List.copyOf(hits);
        topics = List.copyOf(topics);
        experts = List.copyOf(experts);
        languages = List.copyOf(languages);
    }
}
