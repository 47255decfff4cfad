package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expertqa.PublishedContents;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.Image;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.Seo;
import org.expertqa.content.Slug;
import org.expertqa.expert.Credential;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Organization;
import org.expertqa.expert.Photo;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topic;
import org.expertqa.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Nothing an author types is executed, by the template engine or by a browser, whichever field it stands in. */
class HostileAnswerPageTest {

    private static final String CANARY = "#set($x=7+7)$x ${7+7} $s.getClass() <b>&\"'";

    @Test
    void everyFieldComesOutExactlyAsTyped() {
        Document page = page();

        for (String selector : List.of(
                "h1",
                ".quick-answer p",
                ".asked blockquote p",
                ".introduction p",
                "section.section h2",
                "section.section .prose p",
                ".take .prose p",
                ".next-steps li",
                ".call h2",
                ".call > p",
                ".button",
                ".scope p",
                ".sources cite",
                ".sources .publisher",
                ".disclosure p",
                ".disclaimer p",
                ".crumbs li:last-child",
                ".expert-text h3",
                ".expert-text .bio",
                ".picture figcaption",
                ".asker bdi",
                ".job")) {
            assertThat(page.select(selector).first().wholeText().strip())
                    .as(selector)
                    .isEqualTo(CANARY);
        }
        assertThat(page.select(".take h2").text()).isEqualTo(CANARY + "'s Take");
        assertThat(page.select(".contents li a").first().text()).isEqualTo(CANARY);
    }

    @Test
    void attributesAndTheHeadHoldTheSameText() {
        Document page = page();

        assertThat(page.title()).isEqualTo(CANARY);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(CANARY);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(CANARY);
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(CANARY);
        assertThat(page.select(".picture img").attr("alt")).isEqualTo(CANARY);
        assertThat(page.select(".byline .portrait").attr("alt")).isEqualTo(CANARY);
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("script").first().data())
                .contains("#set($x=7+7)$x ${7+7} $s.getClass() \\u003cb\\u003e");
    }

    @Test
    void nothingIsEscapedTwiceAndNothingIsEvaluated() {
        String html = SampleSite.html(view());

        assertThat(html)
                .doesNotContain("&amp;amp;", "&amp;lt;", "&amp;quot;", "&amp;#39;", "java.lang.String", "class java");
        assertThat(Jsoup.parse(html).text()).doesNotContain("14 14", "$x14");
    }

    @Test
    void aHeadingInsideATextSurvives() {
        ExpertAnswer answer = Samples.sleepAtThree()
                .with()
                .introduction(
                        new RichText("Before.\n\n## A heading\n\n#parse(\"macros.vm\") #evaluate(\"$x\") ##gone?"))
                .scopeNote("## Still here, #* and here *# #[[and here]]#")
                .build();

        Document page = SampleSite.page(answer);

        assertThat(page.select(".introduction h3").text()).isEqualTo("A heading");
        assertThat(page.select(".introduction").text()).contains("#parse(\"macros.vm\") #evaluate(\"$x\") ##gone?");
        assertThat(page.select(".scope p").text()).isEqualTo("## Still here, #* and here *# #[[and here]]#");
    }

    @Test
    void theExpertsPageAndTheListsAreNoBetterPlaceForIt() {
        SampleSite site = site();

        for (View view : List.of(
                site.experts().expert("mara-lind", ""),
                site.topics().topic("sleep", ""),
                site.home().home(),
                site.answers().answers(""))) {
            Document page = SampleSite.page(view);
            assertThat(page.body().text()).contains(CANARY).doesNotContain("&amp;", "14 14");
            assertThat(page.select("b")).isEmpty();
        }
    }

    private static Document page() {
        return SampleSite.page(view());
    }

    private static View view() {
        return site().answers().answer("why-do-i-wake-at-three");
    }

    private static SampleSite site() {
        return new SampleSite(new PublishedContents()
                .with(Samples.live(answer()))
                .with(Samples.live(expert()))
                .with(Samples.live(topic())));
    }

    private static ExpertAnswer answer() {
        RichText rich = new RichText(CANARY);
        return Samples.sleepAtThree()
                .with()
                .question(CANARY)
                .questionDetail(CANARY)
                .askedBy(new AskedBy(CANARY, CANARY))
                .quickAnswer(CANARY)
                .introduction(rich)
                .sections(List.of(
                        new Section(CANARY, SectionKind.STANDARD, CANARY, rich),
                        new Section("", SectionKind.PITFALLS, CANARY, rich),
                        new Section("", SectionKind.RULE_OF_THUMB, CANARY, rich)))
                .expertTake(new ExpertTake("", rich))
                .nextSteps(List.of(new NextStep(rich)))
                .callToAction(new CallToAction(CANARY, CANARY, CANARY, "/coaching?" + "a=b", false))
                .scopeNote(CANARY)
                .disclaimer(CANARY)
                .disclosure(CANARY)
                .citations(List.of(new Citation(CANARY, CANARY + " ", CANARY, Optional.of(LocalDate.EPOCH))))
                .related(List.of())
                .image(new Image(CANARY, CANARY, CANARY, false))
                .seo(new Seo(CANARY, CANARY, "", false))
                .build();
    }

    private static Expert expert() {
        return new Expert(
                CANARY,
                CANARY,
                Optional.of(new Slug("mara-lind")),
                "",
                "",
                CANARY,
                Optional.of(new Organization(CANARY, CANARY)),
                CANARY,
                Optional.of(new Photo(CANARY, CANARY)),
                CANARY,
                List.of(CANARY, "javascript:alert(1)"),
                List.of(CANARY),
                List.of(new Credential(CANARY, CANARY, CANARY, Optional.empty(), Optional.empty())),
                true,
                "en-GB");
    }

    private static Topic topic() {
        return new Topic(CANARY, Optional.of(new Slug("sleep")), CANARY, CANARY, "en-GB");
    }
}
