package org.expertqa;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.site.AnswerPages;
import org.expertqa.answer.site.AnswerTwinsController;
import org.expertqa.answer.site.AnswersController;
import org.expertqa.answer.site.HomeController;
import org.expertqa.answer.site.OverviewPages;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.expert.site.AllExperts;
import org.expertqa.expert.site.ExpertPages;
import org.expertqa.expert.site.ExpertsController;
import org.expertqa.feed.Feeds;
import org.expertqa.representation.Representations;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.NameLists;
import org.expertqa.site.Permalinks;
import org.expertqa.topic.site.AllTopics;
import org.expertqa.topic.site.TopicPages;
import org.expertqa.topic.site.TopicsController;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;
import org.expertqa.web.EveryPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The visitors' pages over contents made by hand, wired as the application wires them. */
public final class SampleSite {

    private static final Site AT_ROOT = Samples.site();
    private static final VelocityViews VIEWS = views(AT_ROOT);
    private final Site site;
    private final Clock clock = Clock.fixed(Samples.UPDATED.plusSeconds(60), ZoneOffset.UTC);
    private final PublishedContents published;
    private final Contents contents;

    public SampleSite(PublishedContents contents) {
        this(contents, AT_ROOT);
    }

    private SampleSite(PublishedContents contents, Site site) {
        this.published = contents;
        this.contents = contents.contents();
        this.site = site;
    }

    /** The same contents where the application has a context path. */
    public SampleSite under(String contextPath) {
        Site there = new Site(AT_ROOT.name(), AT_ROOT.baseUrl(), contextPath, AT_ROOT.language(), AT_ROOT.zone(), true);
        return new SampleSite(published, there);
    }

    /** The same contents on a site of another name and language. */
    public SampleSite named(String name, Locale language) {
        return new SampleSite(published, new Site(name, AT_ROOT.baseUrl(), "", language, AT_ROOT.zone(), true));
    }

    /** The same contents on a site that can not be searched. */
    public SampleSite withoutSearch() {
        Site quiet = new Site(AT_ROOT.name(), AT_ROOT.baseUrl(), "", AT_ROOT.language(), AT_ROOT.zone(), false);
        return new SampleSite(published, quiet);
    }

    public Site site() {
        return site;
    }

    /** A view as this site, wherever it is, renders it. */
    public Document show(View view) {
        return Jsoup.parse(new String(views(site).render(view), StandardCharsets.UTF_8));
    }

    private static VelocityViews views(Site site) {
        return new VelocityViews(site, Theme.NONE, false);
    }

    /** A site with everybody and everything we know. */
    public static SampleSite full() {
        return with(Samples.sleepAtThree());
    }

    /** The same site with another answer under the sleep answer's id. */
    public static SampleSite with(ExpertAnswer answer) {
        ExpertAnswer other =
                answer.slug().equals(Samples.savingsFirst().slug()) ? Samples.sleepAtThree() : Samples.savingsFirst();
        return new SampleSite(new PublishedContents()
                .with(Samples.live(answer))
                .with(Samples.live(other))
                .with(Samples.live(Samples.drLind()))
                .with(Samples.live(Samples.jonasWeber()))
                .with(Samples.live(Samples.sleepTopic())));
    }

    public PublishedContents contents() {
        return published;
    }

    /** A page of every kind and of everything there is. */
    public List<View> everyPage() {
        return new EveryPage(contents, site, VIEWS, 100).views(clock.instant());
    }

    public AnswersController answers() {
        return new AnswersController(
                new Permalinks(contents, site),
                new AnswerPages(Mentions.in(contents), site, VIEWS),
                overviews(),
                clock);
    }

    public AnswerTwinsController twins() {
        return new AnswerTwinsController(
                new Permalinks(contents, site),
                new AnswerPages(Mentions.in(contents), site, VIEWS),
                new Representations(contents, Mentions.in(contents), site),
                clock);
    }

    public HomeController home() {
        return new HomeController(overviews(), clock);
    }

    public ExpertsController experts() {
        return new ExpertsController(
                new Permalinks(contents, site),
                new ExpertPages(site, new AnswerLists(contents, site), new Feeds(contents, site)),
                new AllExperts(site, new NameLists(contents, site)),
                clock);
    }

    public TopicsController topics() {
        return new TopicsController(
                new Permalinks(contents, site),
                new TopicPages(site, new AnswerLists(contents, site), new Feeds(contents, site)),
                new AllTopics(site, new NameLists(contents, site)),
                clock);
    }

    public static String html(View view) {
        return new String(VIEWS.render(view), StandardCharsets.UTF_8);
    }

    public static Document page(View view) {
        return Jsoup.parse(html(view));
    }

    /** The page of one answer, live. */
    public static Document page(ExpertAnswer answer) {
        return page(with(answer).answers().answer(slug(answer)));
    }

    private static String slug(ExpertAnswer answer) {
        Live<ExpertAnswer> live = Samples.live(answer);
        return live.slug().value();
    }

    private OverviewPages overviews() {
        return new OverviewPages(
                site, new AnswerLists(contents, site), new NameLists(contents, site), new Feeds(contents, site));
    }
}
