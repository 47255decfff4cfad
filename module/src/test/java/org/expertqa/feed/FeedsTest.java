package org.expertqa.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.expertqa.PublishedContents;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.CallToAction;
import org.expertqa.representation.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FeedsTest {

    private static final String BASE = "https://answers.example.org";

    @Test
    void theFeedOfTheSiteHoldsTheLatestAnswers() {
        Element feed = feed(SampleSite.full().home().feed());

        assertThat(feed.select("entry > title").eachText())
                .containsExactlyInAnyOrder(
                        Samples.sleepAtThree().question(),
                        Samples.savingsFirst().question());
        assertThat(feed.selectFirst("feed > link[rel=self]").attr("href")).isEqualTo(BASE + "/feed.atom");
        assertThat(feed.selectFirst("feed > link[rel=alternate]").attr("href")).isEqualTo(BASE + "/");
    }

    @Test
    void anEntrySaysWhoAnswersSinceWhenAndAllOfTheAnswer() {
        Element entry = feed(SampleSite.full().topics().feed("sleep")).selectFirst("entry");

        assertThat(entry.selectFirst("id").text()).isEqualTo("urn:uuid:" + Samples.SLEEP_AT_THREE);
        assertThat(entry.selectFirst("author > name").text()).isEqualTo("Dr Mara Lind, PhD");
        assertThat(entry.selectFirst("published").text()).isEqualTo(Samples.PUBLISHED.toString());
        assertThat(entry.selectFirst("summary").text())
                .isEqualTo(Samples.sleepAtThree().quickAnswer());
        Element text = Jsoup.parse(entry.selectFirst("content[type=html]").text());
        Samples.sleepAtThree()
                .sections()
                .forEach(section -> assertThat(text.select("h2").eachText()).contains(section.heading()));
    }

    @Test
    void anEntryHoldsThePartsOfThePageInItsOrder() {
        SampleSite site = SampleSite.full();

        Element text = content(site.topics().feed("sleep"));

        List<String> headings = text.select("h2").eachText();
        assertThat(headings)
                .startsWith("Quick answer", "The question in full")
                .containsSubsequence(
                        "What This Means For You",
                        "Mara's Take",
                        "What you can do next",
                        "Two weeks on one sheet of paper",
                        "What this answer does not cover",
                        "Sources",
                        "Interests",
                        "Please note");
        assertThat(text.select("ol").first().select("li").eachText()).contains("Turn the bedroom clock round tonight.");
        assertThat(text.select("a[href=https://example.org/sleep-clinic/sleep-diary]")
                        .text())
                .isEqualTo("Print the sleep diary");
    }

    @Test
    void anOfferOnThisSiteIsReachedFromElsewhere() {
        CallToAction offer = new CallToAction("", "Come and talk.", "", "/coaching", true);

        Element text = content(SampleSite.with(
                        Samples.sleepAtThree().with().callToAction(offer).build())
                .topics()
                .feed("sleep"));

        assertThat(text.select("h2").eachText()).contains("Ready to take action?");
        assertThat(text.select("p").eachText()).contains("Advertisement");
        assertThat(text.select("a:contains(Find out more)").attr("href")).isEqualTo(BASE + "/coaching");
    }

    private static Element content(Document feed) {
        return Jsoup.parse(feed(feed).selectFirst("entry > content").text());
    }

    @Test
    void aTopicAndAnExpertHaveTheirOwn() {
        SampleSite site = SampleSite.full();

        assertThat(feed(site.topics().feed("sleep")).select("entry")).hasSize(1);
        assertThat(feed(site.experts().feed("mara-lind"))
                        .selectFirst("feed > title")
                        .text())
                .isEqualTo("Dr Mara Lind, PhD");
        assertThat(SampleSite.page(site.topics().topic("sleep", ""))
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly(BASE + "/topics/sleep/feed.atom");
    }

    @Test
    void whateverAnAuthorTypedTheFeedIsWellFormed() throws Exception {
        String hostile = "]]> <b>&\"' \u0001 \u202e </script>";
        Document feed = SampleSite.with(Samples.sleepAtThree()
                        .with()
                        .question(hostile)
                        .quickAnswer(hostile)
                        .build())
                .home()
                .feed();

        var read = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.text())));
        assertThat(read.getDocumentElement().getTextContent()).contains("]]> <b>&\"'");
    }

    @Test
    void anEmptySiteHasAnEmptyFeed() {
        Element feed = feed(new SampleSite(new PublishedContents()).home().feed());

        assertThat(feed.select("entry")).isEmpty();
        assertThat(List.of("id", "title", "updated"))
                .allSatisfy(
                        name -> assertThat(feed.selectFirst("feed > " + name)).isNotNull());
    }

    private static Element feed(Document document) {
        assertThat(document.mediaType()).isEqualTo("application/atom+xml; charset=utf-8");
        return Jsoup.parse(document.text(), "", Parser.xmlParser());
    }
}
