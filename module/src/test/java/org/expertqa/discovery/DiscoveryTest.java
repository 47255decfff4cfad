package org.expertqa.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Seo;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.site.NameLists;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private static final String BASE = "https://answers.example.org";

    @Test
    void theSitemapLeadsToEveryLivePageAndToNoOther() throws IOException {
        DiscoveryController door = door(new PublishedContents()
                .with(Samples.live(Samples.sleepAtThree().with().seo(null).build()))
                .with(Samples.live(Samples.drLind()))
                .with(Samples.live(Samples.sleepTopic()))
                .withdrawn("gone", Samples.savingsFirst())
                .contents());

        assertThat(addresses(door))
                .containsExactlyInAnyOrder(
                        BASE + "/",
                        BASE + "/answers",
                        BASE + "/topics",
                        BASE + "/experts",
                        BASE + "/answers/why-do-i-wake-at-three",
                        BASE + "/experts/mara-lind",
                        BASE + "/topics/sleep");
    }

    @Test
    void whatAnAuthorKeepsFromSearchEnginesIsNotInIt() throws IOException {
        ExpertAnswer hidden =
                Samples.savingsFirst().with().seo(new Seo("", "", "", true)).build();
        ExpertAnswer elsewhere = Samples.sleepAtThree()
                .with()
                .seo(new Seo("", "", "https://example.org/first", false))
                .build();

        assertThat(addresses(door(new PublishedContents()
                        .with(Samples.live(hidden))
                        .with(Samples.live(elsewhere))
                        .contents())))
                .containsExactly(BASE + "/", BASE + "/answers", BASE + "/topics", BASE + "/experts");
    }

    @Test
    void aPartSaysWhenItsLatestPageChanged() throws IOException {
        DiscoveryController door = door(
                new PublishedContents().with(Samples.live(Samples.drLind())).contents());

        Document index = xml(door.index().text());

        assertThat(index.select("sitemap").last().selectFirst("lastmod").text()).isEqualTo(Samples.UPDATED.toString());
    }

    @Test
    void aLargeSiteIsReadInParts() throws IOException {
        PublishedContents contents = new PublishedContents();
        for (int i = 0; i < 450; i++) {
            contents.with(topic(i));
        }

        assertThat(addresses(door(contents.contents()))).hasSize(4 + 450).doesNotHaveDuplicates();
        assertThat(contents.contents().portions(Topics.TYPE, Samples.UPDATED.plusSeconds(60), 100))
                .hasSize(5);
    }

    @Test
    void everyTypeOfContentIsInTheSitemap() {
        assertThat(Crawlable.ALL)
                .extracting(Crawlable::name)
                .containsExactlyElementsOf(Shapes.ALL.stream().map(Shape::path).toList());
    }

    @Test
    void aPartThatIsNoneIsNotFound() {
        DiscoveryController door = door(new PublishedContents().contents());

        assertThatThrownBy(() -> door.part("accounts", Samples.SLEEP.toString()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> door.part("topics", Samples.SLEEP.toString())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void crawlersAreToldWhereTheSitemapIsAndWhatIsNotForThem() {
        String robots = door(new PublishedContents().contents()).robots().text();

        assertThat(robots).contains("Disallow: /search\n", "Disallow: /admin/\n", "Sitemap: " + BASE + "/sitemap.xml");
    }

    @Test
    void languageModelsAreToldWhatTheSiteIsAndWhereItsAnswersAre() {
        String guide = door(new PublishedContents()
                        .with(Samples.live(Samples.sleepAtThree()))
                        .with(Samples.live(Samples.sleepTopic()))
                        .contents())
                .llms()
                .text();

        assertThat(guide)
                .startsWith("# " + Samples.site().name())
                .contains(
                        "(" + BASE + "/answers/why-do-i-wake-at-three.md): ",
                        "[" + Samples.sleepTopic().name() + "](" + BASE + "/topics/sleep)");
    }

    @Test
    void theGuideIsInTheLanguageOfTheSiteAndItsTopicsInTheOrderOfThat() {
        Site french = new Site("Le livre", BASE, "", Locale.FRENCH, ZoneOffset.UTC, true);
        Contents contents = new PublishedContents()
                .with(topic(1, "Zéro"))
                .with(topic(2, "Économies"))
                .with(topic(3, "Énergie"))
                .with(topic(4, "Amitié"))
                .contents();

        String guide = new Guides(contents, new NameLists(contents, french), french)
                .llms(Samples.UPDATED)
                .text();

        assertThat(guide)
                .containsSubsequence("[Amitié]", "[Économies]", "[Énergie]", "[Zéro]")
                .containsSubsequence("[Réponses]", "[Thèmes]", "[Experts]", "[Plan du site]", "[Flux : Le livre]");
    }

    private static Live<Topic> topic(int number) {
        return topic(number, Samples.sleepTopic().name());
    }

    private static Live<Topic> topic(int number, String name) {
        Live<Topic> sleep = Samples.live(Samples.sleepTopic());
        ItemId id = ItemId.of(String.format("01900000-0000-7000-8000-0000000b%04d", number));
        Revision<Topic> revision = new Revision<>(
                id,
                1,
                new Topic(name, Optional.empty(), "", "", ""),
                sleep.revision().savedBy(),
                sleep.revision().savedAt(),
                "");
        return new Live<>(
                new Slug("topic-" + number), revision, sleep.publishedAt(), sleep.modifiedAt(), Optional.empty());
    }

    /** What a crawler finds that follows the index into every part. */
    private static List<String> addresses(DiscoveryController door) throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String part : xml(door.index().text()).select("sitemap > loc").eachText()) {
            addresses.addAll(xml(part(door, part)).select("url > loc").eachText());
        }
        return addresses;
    }

    private static String part(DiscoveryController door, String address) throws IOException {
        String name = address.substring(address.lastIndexOf('/') + 1).replace(".xml", "");
        if (name.equals("site")) {
            return door.site().text();
        }
        StreamingOutput part =
                (StreamingOutput) door.part(name.substring(0, name.indexOf('-')), name.substring(name.indexOf('-') + 1))
                        .getEntity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        part.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static DiscoveryController door(Contents contents) {
        Clock clock = Clock.fixed(Samples.UPDATED.plusSeconds(60), ZoneOffset.UTC);
        return new DiscoveryController(
                new Sitemap(contents, Samples.site()),
                new Guides(contents, new NameLists(contents, Samples.site()), Samples.site()),
                clock);
    }
}
