package org.expertqa;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.site.AnswerPages;
import org.expertqa.answer.site.AnswersController;
import org.expertqa.answer.site.HomeController;
import org.expertqa.answer.site.OverviewPages;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.expert.site.ExpertPages;
import org.expertqa.expert.site.ExpertsController;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.Permalinks;
import org.expertqa.topic.site.TopicPages;
import org.expertqa.topic.site.TopicsController;
import org.expertqa.view.Assets;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The visitors' pages over contents made by hand, wired as the application wires them. */
public final class SampleSite {

    private static final Site SITE = Samples.site();
    private static final VelocityViews VIEWS =
            new VelocityViews(SITE, new Assets(SITE.contextPath()), Optional.empty(), false);
    private final Clock clock = Clock.fixed(Samples.UPDATED.plusSeconds(60), ZoneOffset.UTC);
    private final LiveContents contents;

    public SampleSite(LiveContents contents) {
        this.contents = contents;
    }

    /** A site with everybody and everything we know. */
    public static SampleSite full() {
        return with(Samples.sleepAtThree());
    }

    /** The same site with another answer under the sleep answer's id. */
    public static SampleSite with(ExpertAnswer answer) {
        return new SampleSite(new LiveContents()
                .with(Samples.live(answer))
                .with(Samples.live(Samples.savingsFirst()))
                .with(Samples.live(Samples.drLind()))
                .with(Samples.live(Samples.jonasWeber()))
                .with(Samples.live(Samples.sleepTopic())));
    }

    public LiveContents contents() {
        return contents;
    }

    public AnswersController answers() {
        return new AnswersController(
                new Permalinks(contents, SITE), new AnswerPages(contents, SITE, VIEWS), overviews(), clock);
    }

    public HomeController home() {
        return new HomeController(overviews(), clock);
    }

    public ExpertsController experts() {
        return new ExpertsController(
                new Permalinks(contents, SITE), new ExpertPages(SITE, new AnswerLists(contents, SITE)), clock);
    }

    public TopicsController topics() {
        return new TopicsController(
                new Permalinks(contents, SITE), new TopicPages(SITE, new AnswerLists(contents, SITE)), clock);
    }

    public static String html(View view) {
        return VIEWS.render(view);
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
        return new OverviewPages(contents, SITE, new AnswerLists(contents, SITE));
    }
}
