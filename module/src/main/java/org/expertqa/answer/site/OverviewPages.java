package org.expertqa.answer.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Filter;
import org.expertqa.feed.Feed;
import org.expertqa.feed.Feeds;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.AnswerList;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.NameLists;
import org.expertqa.site.Node;
import org.expertqa.site.PageNodes;
import org.expertqa.site.TopicCard;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.expertqa.view.Head;
import org.expertqa.view.JsonLd;
import org.expertqa.view.Messages;
import org.expertqa.view.View;

/** Makes the pages that lead to answers: the front page and the list of all. */
@Dependent
public class OverviewPages {

    private static final int MOST_TOPICS = 60;
    private final Site site;
    private final AnswerLists lists;
    private final NameLists names;
    private final Feeds feeds;
    private final Messages text;

    @Inject
    public OverviewPages(Site site, AnswerLists lists, NameLists names, Feeds feeds) {
        this.site = site;
        this.lists = lists;
        this.names = names;
        this.feeds = feeds;
        this.text = Messages.in(site.language());
    }

    public View home(Instant at) {
        Head head = Head.of(site.name(), text.get("home.lead"), site.url(Addresses.HOME))
                .alternates(List.of(feed().alternate(site)))
                .structuredData(website());
        HomePage page = new HomePage(head, topics(at), list("", at));
        return View.of("answer/site/home", page, site.language());
    }

    public View answers(String after, Instant at) {
        Head head = Head.of(text.get("answers.title"), text.get("answers.lead"), site.url(Addresses.ANSWERS))
                .indexed(after.isEmpty())
                .alternates(List.of(feed().alternate(site)));
        return View.of("answer/site/answers", new AnswersPage(head, list(after, at)), site.language());
    }

    /** The latest answers of the site, for feed readers. */
    public Document feed(Instant at) {
        return feeds.document(feed(), at);
    }

    private Feed feed() {
        return new Feed(
                site.name(),
                text.get("home.lead"),
                Addresses.feed(Addresses.HOME),
                Addresses.HOME,
                site.language(),
                Optional.empty());
    }

    private AnswerList list(String after, Instant at) {
        return lists.list(Filter.liveAt(at), after, Addresses.ANSWERS, site.language());
    }

    private List<TopicCard> topics(Instant at) {
        return names.list(Topics.TYPE, Topic::name, Optional.empty(), MOST_TOPICS, at).entries().stream()
                .map(topic -> TopicCard.of(topic, site))
                .toList();
    }

    private JsonLd website() {
        PageNodes nodes = new PageNodes(site);
        Node website = Node.of("WebSite")
                .put("@id", site.url("/#site"))
                .put("name", site.name())
                .put("url", site.url(Addresses.HOME))
                .put("inLanguage", site.language().toLanguageTag())
                .put("publisher", Node.to(nodes.organizationId()));
        return Node.graph(List.of(website, nodes.organization()));
    }
}
