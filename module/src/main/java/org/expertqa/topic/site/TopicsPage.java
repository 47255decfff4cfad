package org.expertqa.topic.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.site.TopicCard;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** The list of all topics by their names, and where the next ones are when they are very many. */
public record TopicsPage(Head head, List<TopicCard> topics, Optional<String> next) implements SitePage {

    public TopicsPage {
        topics = List.copyOf(topics);
    }
}
