package org.expertqa.topic.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.feed.Feed;
import org.expertqa.feed.Feeds;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.AnswerList;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.Excerpt;
import org.expertqa.site.Node;
import org.expertqa.site.PageNodes;
import org.expertqa.site.PageNodes.Stop;
import org.expertqa.topic.Topic;
import org.expertqa.view.Head;
import org.expertqa.view.JsonLd;
import org.expertqa.view.Messages;
import org.expertqa.view.PageLanguage;
import org.expertqa.view.View;

/** Makes the page of a live topic. */
@Dependent
public class TopicPages {

    private static final int DESCRIPTION = 160;
    private final Site site;
    private final AnswerLists lists;
    private final Feeds feeds;

    @Inject
    public TopicPages(Site site, AnswerLists lists, Feeds feeds) {
        this.site = site;
        this.lists = lists;
        this.feeds = feeds;
    }

    public View view(Live<Topic> topic, String after, Instant at) {
        Locale language = PageLanguage.locale(topic.content().language(), site.language());
        String path = Addresses.topic(topic.slug());
        AnswerList answers = lists.list(Filter.liveAt(at).refersTo(topic.id()), after, path, language);
        return View.of("topic/site/page", page(topic, answers, language, after.isEmpty()), language);
    }

    /** The latest answers on the topic, for feed readers. */
    public Document feed(Live<Topic> topic, Instant at) {
        return feeds.document(feed(topic), at);
    }

    private Feed feed(Live<Topic> live) {
        Topic topic = live.content();
        return new Feed(
                topic.name(),
                topic.description(),
                Addresses.feed(Addresses.topic(live.slug())),
                Addresses.topic(live.slug()),
                PageLanguage.locale(topic.language(), site.language()),
                Optional.of(live.id()));
    }

    private TopicPage page(Live<Topic> live, AnswerList answers, Locale language, boolean first) {
        Topic topic = live.content();
        String url = site.url(Addresses.topic(live.slug()));
        Messages text = Messages.in(language);
        Stop home = new Stop(text.get("site.home"), Addresses.HOME);
        Stop all = new Stop(text.get("site.topics"), Addresses.TOPICS);
        Stop here = new Stop(topic.name(), Addresses.topic(live.slug()));
        Head head = Head.of(topic.name(), Excerpt.of(topic.description(), DESCRIPTION), url)
                .indexed(first)
                .alternates(List.of(feed(live).alternate(site)))
                .structuredData(collection(url, topic, language, List.of(home, all, here)));
        return new TopicPage(
                head,
                List.of(home.link(site), all.link(site)),
                topic.name(),
                topic.description(),
                topic.disclaimer(),
                answers);
    }

    private JsonLd collection(String url, Topic topic, Locale language, List<Stop> way) {
        PageNodes nodes = new PageNodes(site);
        Node page = Node.of("CollectionPage")
                .put("@id", url + "#page")
                .put("url", url)
                .put("name", topic.name())
                .put("description", topic.description())
                .put("inLanguage", language.toLanguageTag())
                .put("breadcrumb", Node.to(url + "#crumbs"))
                .put("publisher", Node.to(nodes.organizationId()));
        return Node.graph(List.of(page, nodes.organization(), nodes.crumbs(url + "#crumbs", way)));
    }
}
