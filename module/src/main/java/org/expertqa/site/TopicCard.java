package org.expertqa.site;

import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.topic.Topic;
import org.expertqa.view.PageLanguage;

/** A topic as lists announce it: its name with a link to its page, and what it is about. */
public record TopicCard(String href, String name, String description, Optional<PageLanguage> language) {

    private static final int DESCRIPTION = 280;

    /** The card for a page in the site's language. */
    public static TopicCard of(Live<Topic> live, Site site) {
        Topic topic = live.content();
        return new TopicCard(
                site.path(Addresses.topic(live.slug())),
                topic.name(),
                Excerpt.of(topic.description(), DESCRIPTION),
                PageLanguage.within(site.language(), PageLanguage.locale(topic.language(), site.language())));
    }
}
