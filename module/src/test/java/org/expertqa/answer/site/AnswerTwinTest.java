package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.Source;
import org.expertqa.json.Json;
import org.expertqa.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The Markdown of an answer says what its page says, no less and no more. */
class AnswerTwinTest {

    private static final String CANARY = "#set($x=7+7)$x ${7+7} *a* _b_ [c](d) `e` <b>&\"' 1. # > | \\";

    @Test
    void everyFactOfTheMarkdownIsOnThePage() {
        String page = words(SampleSite.page(Samples.sleepAtThree()).body().text());

        assertThat(blocks(read(Samples.sleepAtThree())))
                .hasSizeGreaterThan(40)
                .allSatisfy(block -> assertThat(page).contains(words(block)));
    }

    @Test
    void everyFactOfThePageIsInTheMarkdown() {
        String markdown = words(read(Samples.sleepAtThree()).body().text());
        Element article = SampleSite.page(Samples.sleepAtThree()).selectFirst("article");
        article.select(".contents, .crumbs, .portrait").remove();

        assertThat(blocks(article))
                .hasSizeGreaterThan(40)
                .allSatisfy(block -> assertThat(markdown).contains(words(block)));
    }

    @Test
    void everyLinkOfThePageIsInTheMarkdownWithItsWholeAddress() {
        String markdown = markdown(Samples.sleepAtThree());
        Element article = SampleSite.page(Samples.sleepAtThree()).selectFirst("article");
        article.select(".contents, .crumbs").remove();

        assertThat(article.select("a[href]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(markdown)
                        .contains(link.attr("href").replaceFirst("^/", "https://answers.example.org/")));
    }

    @Test
    void whatThePageKeepsToItselfIsNotInIt() {
        ExpertAnswer answer = Samples.sleepAtThree()
                .with()
                .source(new Source("https://old.example.org/", Optional.empty(), Optional.empty(), "By Somebody", ""))
                .build();

        assertThat(markdown(answer)).doesNotContain("old.example.org", "Somebody", "---\n");
    }

    @Test
    void plainWordsReadAsTheyWereTyped() {
        ExpertAnswer answer = Samples.sleepAtThree()
                .with()
                .question(CANARY)
                .quickAnswer(CANARY)
                .sections(List.of(new Section("", SectionKind.STANDARD, CANARY, new RichText("Body."))))
                .build();

        Document read = read(answer);

        assertThat(read.selectFirst("h1").text()).isEqualTo(CANARY);
        assertThat(read.selectFirst("h2 + p").text()).isEqualTo(CANARY);
        assertThat(read.select("h2").eachText()).contains(CANARY);
    }

    @Test
    void rawMarkupAndHarmfulLinksOfAnAuthorAreWordsOnly() {
        String body =
                "<script>alert(1)</script>\n\n# Big\n\na <img src=x onerror=alert(1)> b [c](javascript:alert(1)) ![d](//e)";
        ExpertAnswer answer = Samples.sleepAtThree()
                .with()
                .sections(List.of(new Section("", SectionKind.STANDARD, "Hostile", new RichText(body))))
                .build();

        Document read = read(answer);

        assertThat(read.select("script, img")).isEmpty();
        assertThat(read.select("a[href^=javascript]")).isEmpty();
        assertThat(read.select("h1")).hasSize(1);
        assertThat(read.body().text()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "c d");
    }

    @Test
    void thePageNamesItsOtherForms() {
        Document page = SampleSite.page(Samples.sleepAtThree());

        assertThat(page.select("link[rel=alternate][type=text/markdown]").attr("href"))
                .isEqualTo("https://answers.example.org/answers/why-do-i-wake-at-three.md");
        assertThat(page.select("link[rel=alternate]").eachAttr("title"))
                .containsExactly("This answer as Markdown", "This answer as JSON");
        assertThat(page.select("link[rel=alternate][type=application/json]").attr("href"))
                .isEqualTo("https://answers.example.org/answers/why-do-i-wake-at-three.json");
    }

    @Test
    void theJsonIsTheSameAsTheApisAndItsTextIsOnThePage() throws IOException {
        SampleSite site = SampleSite.full();

        JsonNode json = Json.mapper()
                .readTree(site.twins().json("why-do-i-wake-at-three").bytes());

        assertThat(json.get("question").textValue())
                .isEqualTo(Samples.sleepAtThree().question());
        assertThat(json.has("source")).isFalse();
        String page = words(SampleSite.page(Samples.sleepAtThree()).body().text());
        assertThat(json.findValuesAsText("heading"))
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(page).contains(words(heading)));
    }

    private static String markdown(ExpertAnswer answer) {
        return SampleSite.with(answer)
                .twins()
                .markdown("why-do-i-wake-at-three")
                .text();
    }

    /** As any other program reads it. */
    private static Document read(ExpertAnswer answer) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown(answer))));
    }

    private static List<String> blocks(Element element) {
        return element.select("h1, h2, h3, h4, p:not(.dates), .dates span, li, td, th").stream()
                .filter(block -> block.select("p, li").size() < 2)
                .flatMap(block -> Stream.of(block.text().split("·")))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Words only: how a page and a text set points between facts differs. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
