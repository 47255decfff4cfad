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
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.expert.Experts;
import org.expertqa.expert.site.ExpertPages;
import org.expertqa.feed.Feeds;
import org.expertqa.importing.ImportOptions;
import org.expertqa.site.AnswerLists;
import org.expertqa.topic.Topics;
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
        Feeds feeds = new Feeds(contents, site);
        OverviewPages overviews = new OverviewPages(contents, site, lists, feeds);
        AnswerPages answers = new AnswerPages(Mentions.in(contents), site, views);
        ExpertPages experts = new ExpertPages(site, lists, feeds);
        TopicPages topics = new TopicPages(site, lists, feeds);
        return Stream.of(
                        Stream.of(overviews.home(now), overviews.answers("", now)),
                        all(ExpertAnswers.TYPE, now, answer -> answers.view(answer, now)),
                        all(Experts.TYPE, now, expert -> experts.view(expert, "", now)),
                        all(Topics.TYPE, now, topic -> topics.view(topic, "", now)),
                        ERRORS.stream().map(status -> ErrorPage.view(status, site)))
                .flatMap(Function.identity())
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
