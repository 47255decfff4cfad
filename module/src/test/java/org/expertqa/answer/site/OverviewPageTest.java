package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.PublishedContents;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.site.NameLists;
import org.expertqa.topic.Topic;
import org.expertqa.view.View;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OverviewPageTest {

    @Test
    void theFrontPageShowsTheLatestAnswersAndTheTopics() {
        Document page = SampleSite.page(SampleSite.full().home().home());

        assertThat(page.select("h1").text()).isEqualTo("The Sample Answer Book");
        assertThat(page.select(".teaser")).hasSize(2);
        assertThat(page.select(".topics a").eachAttr("href")).containsExactly("/topics/sleep", "/topics");
    }

    @Test
    void aListIsReadPageByPage() {
        SampleSite site = many(45);

        Document first = SampleSite.page(site.answers().answers(""));
        Document second = SampleSite.page(site.answers().answers(after(first)));
        Document last = SampleSite.page(site.answers().answers(after(second)));

        assertThat(first.select(".teaser h2").first().text()).isEqualTo("Question number 45?");
        assertThat(second.select(".teaser h2").first().text()).isEqualTo("Question number 25?");
        assertThat(last.select(".teaser")).hasSize(5);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(first.select("meta[name=robots]")).isEmpty();
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aCursorThatIsNoneBeginsAtTheBeginning() {
        Document page = SampleSite.page(many(3).answers().answers("<script>"));

        assertThat(page.select(".teaser")).hasSize(3);
        assertThat(page.html()).doesNotContain("<script>");
    }

    @Test
    void anEmptySiteSaysSo() {
        Document page =
                SampleSite.page(new SampleSite(new PublishedContents()).home().home());

        assertThat(page.select(".empty").text()).isEqualTo("There is no answer here yet.");
        assertThat(page.select(".topics")).isEmpty();
    }

    @Test
    void everyLinkStaysBelowTheContextPath() {
        SampleSite site = SampleSite.full().under("/shop");

        for (View view : site.everyPage()) {
            Document page = site.show(view);
            assertThat(page.select("[href^=/], [src^=/]"))
                    .isNotEmpty()
                    .allSatisfy(link ->
                            assertThat(link.attr("href") + link.attr("src")).startsWith("/shop/"));
        }
    }

    @Test
    void topicsStandInTheOrderOfTheLanguageOfTheSite() {
        PublishedContents contents = new PublishedContents();
        List<String> names = List.of("Örtchen", "Zucker", "apfel", "Ofen", "Apfelbaum");
        for (String name : names) {
            contents.with(topic(names.indexOf(name), name));
        }
        SampleSite site = new SampleSite(contents);

        for (View view : List.of(
                site.named("Fragen", Locale.GERMAN).home().home(),
                site.named("Fragen", Locale.GERMAN).topics().topics(""))) {
            assertThat(SampleSite.page(view).select(".topic-cards a").eachText())
                    .containsExactly("apfel", "Apfelbaum", "Ofen", "Örtchen", "Zucker");
        }
        assertThat(SampleSite.page(site.named("Frågor", Locale.forLanguageTag("sv"))
                                .topics()
                                .topics(""))
                        .select(".topic-cards a")
                        .last()
                        .text())
                .isEqualTo("Örtchen");
    }

    @Test
    void whereThereAreVeryManyTopicsAllOfThemCanBeReached() {
        PublishedContents contents = new PublishedContents();
        for (int i = 0; i <= NameLists.LENGTH; i++) {
            contents.with(topic(i, "Topic " + i));
        }
        SampleSite site = new SampleSite(contents);

        Document first = SampleSite.page(site.topics().topics(""));
        Document second = SampleSite.page(site.topics().topics(after(first)));

        assertThat(first.select(".topic-cards a")).hasSize(NameLists.LENGTH);
        assertThat(second.select(".topic-cards a").eachText()).containsExactly("Topic 0");
        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void everybodyWhoAnswersIsListedByName() {
        Document page = SampleSite.page(SampleSite.full().experts().experts(""));

        assertThat(page.select(".person-card a").eachAttr("href"))
                .containsExactly("/experts/jonas-weber", "/experts/mara-lind");
        assertThat(page.select(".site-nav a").eachAttr("href")).containsExactly("/answers", "/topics", "/experts");
    }

    @Test
    void aSiteWithoutTopicsAndExpertsSaysSo() {
        SampleSite site = new SampleSite(new PublishedContents());

        assertThat(SampleSite.page(site.topics().topics("")).select(".empty")).hasSize(1);
        assertThat(SampleSite.page(site.experts().experts("")).select(".empty")).hasSize(1);
    }

    @Test
    void anAnswerFromRightToLeftIsOneOnAListFromLeftToRight() {
        ExpertAnswer arabic =
                Samples.sleepAtThree().with().language("ar").related(List.of()).build();
        SampleSite site = SampleSite.with(arabic);

        for (View view : List.of(
                site.home().home(),
                site.answers().answers(""),
                site.topics().topic("sleep", ""),
                site.experts().expert("mara-lind", ""))) {
            Element teaser = SampleSite.page(view)
                    .select(".teaser:has(a[href$=why-do-i-wake-at-three])")
                    .first();
            assertThat(List.of(teaser.attr("lang"), teaser.attr("dir"))).containsExactly("ar", "rtl");
            Element line = teaser.select(".teaser-line").first();
            assertThat(List.of(line.attr("lang"), line.attr("dir"))).containsExactly("en-GB", "ltr");
        }
    }

    private static Live<Topic> topic(int number, String name) {
        Topic topic = new Topic(name, Optional.of(new Slug("topic-" + number)), "", "", "");
        Revision<Topic> revision =
                new Revision<>(new ItemId(new UUID(2, number)), 1, topic, new Author("Anna"), Samples.PUBLISHED, "");
        return new Live<>(
                new Slug("topic-" + number), revision, Samples.PUBLISHED, Samples.PUBLISHED, Optional.empty());
    }

    @Test
    void aTopicShowsItsAnswersAndItsDisclaimer() {
        Document page = SampleSite.page(SampleSite.full().topics().topic("sleep", ""));

        assertThat(page.select("h1").text()).isEqualTo("Sleep");
        assertThat(page.select(".teaser")).hasSize(1);
        assertThat(page.select(".disclaimer").text()).contains("do not replace an examination");
    }

    private static String after(Document page) {
        String href = page.select("a[rel=next]").attr("href");
        return href.substring(href.indexOf('=') + 1);
    }

    private static SampleSite many(int answers) {
        PublishedContents contents = new PublishedContents();
        for (int i = 1; i <= answers; i++) {
            Slug slug = new Slug("question-" + i);
            ExpertAnswer answer = ExpertAnswer.asking("Question number " + i + "?");
            Revision<ExpertAnswer> revision =
                    new Revision<>(new ItemId(new UUID(1, i)), 1, answer, new Author("Anna"), Samples.PUBLISHED, "");
            contents.with(new Live<>(slug, revision, Samples.PUBLISHED, Samples.PUBLISHED, Optional.empty()));
        }
        return new SampleSite(contents);
    }
}
