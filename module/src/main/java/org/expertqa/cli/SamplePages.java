package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.site.AnswerPages;
import org.expertqa.answer.site.OverviewPages;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
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
import org.expertqa.importing.ImportOptions;
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
import org.expertqa.web.ErrorPage;

/** Every page of a site that holds the samples and nothing else, in a home folder that lasts as long as this. */
final class SamplePages implements AutoCloseable {

    private static final int MOST = 500;
    private static final List<Integer> ERRORS = List.of(400, 404, 405, 410, 500, 503);
    private final Path home;
    private final Installation installation;

    private SamplePages(Path home, Installation installation) {
        this.home = home;
        this.installation = installation;
    }

    static SamplePages of(Path samples) throws IOException {
        Path home = Files.createTempDirectory("expertqa-check-");
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home.toString());
        Installation installation = Installation.open(Config.of(Settings.of(settings)), Clock.systemUTC());
        SamplePages pages = new SamplePages(home, installation);
        installation
                .importer()
                .importAll(ImportFiles.below(List.of(samples)).all(), ImportOptions.DRAFTS.publishing(), result -> {});
        return pages;
    }

    /** The pages as the site of these settings shows them; views tell which section kinds have a template. */
    List<View> views(Site site, VelocityViews views) {
        Contents contents = installation.contents();
        Instant now = installation.clock().instant();
        AnswerLists lists = new AnswerLists(contents, site);
        NameLists names = new NameLists(contents, site);
        Feeds feeds = new Feeds(contents, site);
        OverviewPages overviews = new OverviewPages(site, lists, names, feeds);
        AnswerPages answers = new AnswerPages(Mentions.in(contents), site, views, installation.related());
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
                        all(Experts.TYPE, now, expert -> experts.view(expert, "", now)),
                        all(Topics.TYPE, now, topic -> topics.view(topic, "", now)),
                        Stream.of(searches.showing(Hits.NONE, now), searches.showing(hits(now), now)),
                        ERRORS.stream().map(status -> ErrorPage.view(status, site)))
                .flatMap(Function.identity())
                .toList();
    }

    /** As if a search had found every answer, about every topic and by every expert. */
    private Hits hits(Instant at) {
        Fragment fragment = new Fragment(List.of(new Piece("found", true), new Piece(" in the text", false)));
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
        return installation.contents().list(type, Filter.liveAt(at), Optional.empty(), MOST).entries().stream()
                .map(Live::id)
                .toList();
    }

    private <T> Stream<View> all(ContentType<T> type, Instant at, Function<Live<T>, View> page) {
        return installation.contents().list(type, Filter.liveAt(at), Optional.empty(), MOST).entries().stream()
                .map(page);
    }

    @Override
    public void close() throws IOException {
        installation.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
