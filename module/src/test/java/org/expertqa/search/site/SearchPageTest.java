package org.expertqa.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.config.Site;
import org.expertqa.content.ItemId;
import org.expertqa.search.index.SearchedHome;
import org.expertqa.site.AnswerLists;
import org.expertqa.text.RichText;
import org.expertqa.view.View;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {

    @TempDir
    static Path folder;

    private static SearchedHome home;
    private static SearchController controller;

    @BeforeAll
    static void publish() {
        Site site = Samples.site();
        home = new SearchedHome(folder);
        AnswerLists lists = new AnswerLists(home.contents(), site);
        Facets facets = new Facets(home.contents(), site);
        controller = new SearchController(
                home.search(),
                new Questions(home.contents()),
                new SearchPages(home.contents(), site, lists, facets),
                Clock.systemUTC());
        ItemId sleep = home.topic("Sleep");
        ItemId money = home.topic("Money");
        ItemId[] kettles = new ItemId[12];
        for (int i = 0; i < kettles.length; i++) {
            kettles[i] = home.publish(home.answer("What does kettle number " + i + " do?")
                    .introduction(new RichText("A text. The kettle & its <script>alert(1)</script> sings. The end."))
                    .topics(List.of(i < 4 ? sleep : money))
                    .language(i == 0 ? "ar" : "en")
                    .build());
        }
        home.awaitFound("nothing to be seen");
        SearchedHome.await(() -> home.find("kettle").total() == kettles.length);
    }

    @AfterAll
    static void close() {
        home.close();
    }

    @Test
    void whatWasLookedForIsMarkedAndMarkupOfTheTextIsText() {
        Document page = page("kettle", "", "", "", "");

        Element fragment = page.select(".teaser .fragment").first();
        assertThat(fragment.html()).contains("<mark>kettle</mark> &amp; its &lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page.select(".teaser script")).isEmpty();
        assertThat(page.select(".search input[name=q]").attr("value")).isEqualTo("kettle");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void thePagesLeadToEachOther() {
        Document first = page("kettle", "", "", "", "");
        Document second = page("kettle", "", "", "", "2");

        assertThat(first.select(".number").text()).isEqualTo("Answers found: 12");
        assertThat(first.select(".teaser")).hasSize(10);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/search?q=kettle&page=2");
        assertThat(second.select(".teaser")).hasSize(2);
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/search?q=kettle");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aTopicNarrowsItDownAndCanBeLeftAgain() {
        Element link = page("kettle", "", "", "", "")
                .select(".narrower a:contains(Sleep)")
                .first();
        Document narrowed = page("kettle", "sleep", "", "", "");

        assertThat(link.attr("href")).isEqualTo("/search?q=kettle&topic=sleep");
        assertThat(link.parent().text()).isEqualTo("Sleep 4");
        assertThat(narrowed.select(".teaser")).hasSize(4);
        assertThat(narrowed.select(".chosen li").text()).startsWith("Sleep");
        assertThat(narrowed.select(".chosen a").attr("href")).isEqualTo("/search?q=kettle");
    }

    @Test
    void anAnswerInAnotherLanguageSaysSo() {
        Document page = page("kettle", "", "", "ar", "");

        assertThat(page.select(".teaser")).hasSize(1);
        assertThat(page.select(".teaser").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void nothingFoundIsSaidAndHelped() {
        Document page = page("xylophone", "", "", "", "");

        assertThat(page.select(".notice").text()).isEqualTo("No answer has these words.");
        assertThat(page.select("a[href=/answers]")).isNotEmpty();
    }

    @Test
    void aNearlyRightWordIsHelped() {
        Document page = page("ketle", "", "", "", "");

        assertThat(page.select(".notice").text()).contains("spelt much like");
        assertThat(page.select("mark")).isNotEmpty();
    }

    @Test
    void withoutWordsThereIsOnlyTheForm() {
        Document page = page("", "", "", "", "");

        assertThat(page.select(".search-form")).hasSize(1);
        assertThat(page.select(".notice, .teaser, .empty")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "topic|nothing-like-it|There is no such topic here.",
                "topic|../../etc/passwd|There is no such topic here.",
                "expert|<b>|There is no such expert here.",
                "language|klingon|A language is named by two or three small letters",
                "language|' or 1=1|A language is named by two or three small letters",
                "page|0|There is no such page",
                "page|101|There is no such page",
                "page|-1|There is no such page",
                "page|99999999999999999999|There is no such page",
                "page|two|There is no such page"
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`')
    void whatCanNotBeIsNamedInASentence(String parameter, String value, String sentence) {
        Response response = controller.search(new Asked(
                "kettle",
                parameter.equals("topic") ? value : "",
                parameter.equals("expert") ? value : "",
                parameter.equals("language") ? value : "",
                parameter.equals("page") ? value : ""));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(SampleSite.page((View) response.getEntity())
                        .select(".notice")
                        .text())
                .startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "🙂", "\ud800"})
    void wordsThatAreTooLongAreRefused(String letter) {
        Response response = controller.search(new Asked(letter.repeat(201), "", "", "", ""));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(SampleSite.page((View) response.getEntity())
                        .select(".notice")
                        .text())
                .startsWith("A search has at most 200 characters.");
    }

    private static Document page(String words, String topic, String expert, String language, String page) {
        Response response = controller.search(new Asked(words, topic, expert, language, page));
        assertThat(response.getStatus()).isEqualTo(200);
        return SampleSite.page((View) response.getEntity());
    }
}
