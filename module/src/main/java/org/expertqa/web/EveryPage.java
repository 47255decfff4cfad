package org.expertqa.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.site.AnswerPages;
import org.expertqa.answer.site.OverviewPages;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.expert.Experts;
import org.expertqa.expert.site.AllExperts;
import org.expertqa.expert.site.ExpertPages;
import org.expertqa.feed.Feeds;
import org.expertqa.search.Facet;
import org.expertqa.search.Fragment;
import org.expertqa.search.Fragment.Piece;
import org.expertqa.search.Hit;
import org.expertqa.search.Hits;
import org.expertqa.search.site.Facets;
import org.expertqa.search.site.SearchPages;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.NameLists;
import org.expertqa.topic.Topics;
import org.expertqa.topic.site.AllTopics;
import org.expertqa.topic.site.TopicPages;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/** A page of every kind and of every item, of so many items of each type: what templates are rehearsed with. */
public final class EveryPage {

    private static final List<Integer> ERRORS = List.of(400, 404, 405, 410, 500, 503);
    private final Contents contents;
    private final Site site;
    private final VelocityViews views;
    private final int most;

    /** @param views tell which section kinds have a template */
    public EveryPage(Contents contents, Site site, VelocityViews views, int most) {
        this.contents = contents;
        this.site = site;
        this.views = views;
        this.most = most;
    }

    public List<View> views(Instant now) {
        AnswerLists lists = new AnswerLists(contents, site);
        NameLists names = new NameLists(contents, site);
        Feeds feeds = new Feeds(contents, site);
        OverviewPages overviews = new OverviewPages(site, lists, names, feeds);
        AnswerPages answers = new AnswerPages(Mentions.in(contents), site, views);
        ExpertPages experts = new ExpertPages(site, lists, feeds);
        TopicPages topics = new TopicPages(site, lists, feeds);
        SearchPages searches = new SearchPages(contents, site, lists, new Facets(contents, site));
        return Stream.of(
                        Stream.of(
                                overviews.home(now),
                                overviews.answers("", now),
                                new AllTopics(site, names).view("", now),
                                new AllExperts(site, names).view("", now)),
                        all(ExpertAnswers.TYPE, now, answer -> answers.view(answer, now)),
                        all(ExpertAnswers.TYPE, now, answer -> answers.preview(answer, now, now))
                                .limit(1),
                        all(Experts.TYPE, now, expert -> experts.view(expert, "", now)),
                        all(Topics.TYPE, now, topic -> topics.view(topic, "", now)),
                        Stream.of(searches.showing(Hits.NONE, now), searches.showing(hits(now), now)),
                        ERRORS.stream().map(status -> ErrorPage.view(status, site)))
                .flatMap(Function.identity())
                .toList();
    }

    /** As if a search had found every answer, about every topic and by every expert. */
    private Hits hits(Instant at) {
        Fragment fragment = new Fragment(List.of(new Piece("…", true), new Piece(" …", false)));
        List<ItemId> answers = ids(ExpertAnswers.TYPE, at);
        return new Hits(
                answers.stream()
                        .limit(10)
                        .map(id -> new Hit(id, List.of(fragment)))
                        .toList(),
                answers.size() + 10L,
                facets(ids(Topics.TYPE, at)),
                facets(ids(Experts.TYPE, at)),
                List.of(new Facet("en", 1), new Facet("de", 1)),
                true);
    }

    private static List<Facet> facets(List<ItemId> items) {
        return items.stream().map(id -> new Facet(id.toString(), 1)).toList();
    }

    private List<ItemId> ids(ContentType<?> type, Instant at) {
        return contents.list(type, Filter.liveAt(at), Optional.empty(), most).entries().stream()
                .map(Live::id)
                .toList();
    }

    private <T> Stream<View> all(ContentType<T> type, Instant at, Function<Live<T>, View> page) {
        return contents.list(type, Filter.liveAt(at), Optional.empty(), most).entries().stream()
                .map(page);
    }
}
