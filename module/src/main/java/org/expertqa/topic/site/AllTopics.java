package org.expertqa.topic.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Cursor;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;
import org.expertqa.site.Addresses;
import org.expertqa.site.NameLists;
import org.expertqa.site.TopicCard;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.expertqa.view.Head;
import org.expertqa.view.Messages;
import org.expertqa.view.View;

/** Makes the page that lists all topics. */
@Dependent
public class AllTopics {

    private final Site site;
    private final NameLists names;

    @Inject
    public AllTopics(Site site, NameLists names) {
        this.site = site;
        this.names = names;
    }

    public View view(String after, Instant at) {
        Slice<Live<Topic>> topics = names.list(Topics.TYPE, Topic::name, Cursor.of(after), NameLists.LENGTH, at);
        List<TopicCard> cards = topics.entries().stream()
                .map(topic -> TopicCard.of(topic, site))
                .toList();
        Optional<String> next = topics.next().map(cursor -> Addresses.after(site.path(Addresses.TOPICS), cursor));
        return View.of("topic/site/topics", new TopicsPage(head(after.isEmpty()), cards, next), site.language());
    }

    private Head head(boolean first) {
        Messages text = Messages.in(site.language());
        return Head.of(text.get("topics.title"), text.get("topics.lead"), site.url(Addresses.TOPICS))
                .indexed(first);
    }
}
