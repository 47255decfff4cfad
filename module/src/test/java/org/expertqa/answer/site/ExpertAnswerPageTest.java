package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.Seo;
import org.expertqa.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExpertAnswerPageTest {

    @Test
    void everyPartStandsInItsPlace() {
        Document page = SampleSite.page(Samples.sleepAtThree());

        assertThat(page.text())
                .containsSubsequence(
                        "Home",
                        "Sleep",
                        "Why do I wake up at three every night",
                        "Quick answer",
                        "Waking around three is common",
                        "Dr Mara Lind, PhD",
                        "Sleep physician",
                        "Published",
                        "12 October 2026",
                        "I fall asleep at eleven",
                        "Asked by Ruth",
                        "Leeds",
                        "Nobody sleeps through the night",
                        "Why the Second Half of the Night Is Fragile",
                        "Less pressure to sleep",
                        "Watch out",
                        "Common Pitfalls to Avoid in the Small Hours",
                        "Mara's Rule of Thumb",
                        "Judge the night",
                        "What This Means For You",
                        "Mara's Take",
                        "poor hour for judgement",
                        "What you can do next",
                        "Keep a sleep diary",
                        "Turn the bedroom clock round",
                        "Two weeks on one sheet of paper",
                        "Print the sleep diary",
                        "What this answer does not cover",
                        "Sources",
                        "Insomnia",
                        "National Health Service",
                        "Interests",
                        "General information, not a diagnosis",
                        "The answers on sleep are general information",
                        "Who answers",
                        "She writes for readers",
                        "Related answers",
                        "Should I use my savings",
                        "Updated",
                        "3 November 2026");
    }

    @Test
    void thePageHasOneMainAndOneHeadingOfTheFirstLevel() {
        Document page = SampleSite.page(Samples.sleepAtThree());

        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1").eachText())
                .containsExactly(Samples.sleepAtThree().question());
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1, h2, h3, h4").eachText()).doesNotContain("");
    }

    @Test
    void theQuickAnswerFollowsTheQuestionDirectly() {
        Element header = SampleSite.page(Samples.sleepAtThree()).selectFirst(".answer-header");

        assertThat(header.nextElementSibling().className()).isEqualTo("quick-answer");
    }

    @Test
    void aStrictContentSecurityPolicyHoldsNothingBack() {
        Document page = SampleSite.page(Samples.sleepAtThree());

        assertThat(page.select("[style], style, iframe, object, base, [srcdoc]"))
                .isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])"))
                .singleElement()
                .satisfies(script -> assertThat(script.data()).isEmpty())
                .satisfies(script -> assertThat(script.attr("src")).startsWith("/assets/"));
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void idsAreUniqueAndEveryLinkWithinThePageLeadsToOne() {
        Section twice = new Section("take", SectionKind.STANDARD, "The same", new RichText("words"));
        Document page = SampleSite.page(Samples.sleepAtThree()
                .with()
                .sections(List.of(twice, twice, twice))
                .build());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#], [aria-labelledby]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(target(link))).isNotNull());
    }

    @Test
    void anEmptyAnswerShowsNoEmptyPart() {
        ExpertAnswer bare = Samples.savingsFirst();

        Document page = SampleSite.page(bare);

        assertThat(page.select("section").eachAttr("class")).containsExactly("quick-answer", "experts");
        assertThat(page.select("p:empty, ul:empty, ol:empty")).isEmpty();
    }

    @Test
    void aHeadingForTheTakeIsMadeFromTheShortName() {
        ExpertAnswer german = Samples.sleepAtThree()
                .with()
                .language("de")
                .expert(Samples.JONAS_WEBER)
                .expertTake(new ExpertTake("", new RichText("So sehe ich das.")))
                .build();

        assertThat(SampleSite.page(german).select(".take h2").text()).isEqualTo("Jonas’ Einschätzung");
    }

    @Test
    void whatIsPaidForIsMarkedForReadersAndForMachines() {
        ExpertAnswer sponsored = Samples.sleepAtThree()
                .with()
                .callToAction(new CallToAction("", "Sleep well.", "", "https://example.org/beds", true))
                .build();

        Element call = SampleSite.page(sponsored).selectFirst(".call");

        assertThat(call.select("a").attr("rel")).isEqualTo("sponsored noopener");
        assertThat(call.text()).startsWith("Advertisement").contains("Ready to take action?", "Find out more");
    }

    @Test
    void aCallToActionNeverLeadsToAScriptOrAStrangeHost() {
        for (String url : List.of("javascript:alert(1)", "//evil.example", "/\\evil.example", "https:evil", "data:x")) {
            ExpertAnswer answer = Samples.sleepAtThree()
                    .with()
                    .callToAction(new CallToAction("h", "t", "l", url, false))
                    .build();

            assertThat(SampleSite.page(answer).select(".call a")).as(url).isEmpty();
        }
    }

    @Test
    void whatTheSourceClaimedAboutItselfIsNotShown() {
        String html = SampleSite.page(Samples.sleepAtThree()).outerHtml();

        assertThat(html).doesNotContain("Review Board", "By the archive", "example.org/archive", "2025");
    }

    @Test
    void theHeadSaysWhatTheAuthorSaidForSearchEngines() {
        ExpertAnswer answer = Samples.sleepAtThree()
                .with()
                .seo(new Seo("Awake at three", "Why, and what helps.", "https://example.org/first", true))
                .build();

        Document page = SampleSite.page(answer);

        assertThat(page.title()).isEqualTo("Awake at three");
        assertThat(meta(page, "name", "description")).isEqualTo("Why, and what helps.");
        assertThat(meta(page, "name", "robots")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/first");
    }

    @Test
    void theHeadFallsBackOnTheAnswerItself() {
        Document page = SampleSite.page(Samples.sleepAtThree());

        assertThat(page.title()).isEqualTo(Samples.sleepAtThree().question());
        assertThat(meta(page, "name", "description"))
                .startsWith("Waking around three")
                .endsWith("…");
        assertThat(meta(page, "name", "description").length()).isLessThanOrEqualTo(160);
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://answers.example.org/answers/why-do-i-wake-at-three");
        assertThat(meta(page, "property", "og:type")).isEqualTo("article");
        assertThat(meta(page, "property", "og:locale")).isEqualTo("en_GB");
        assertThat(meta(page, "property", "article:published_time")).isEqualTo("2026-10-12T09:30:00+01:00");
        assertThat(meta(page, "property", "article:modified_time")).isEqualTo("2026-11-03T16:05:00Z");
    }

    @Test
    void anArabicPageRunsFromRightToLeft() {
        ExpertAnswer arabic = Samples.sleepAtThree()
                .with()
                .question("لماذا أستيقظ في الثالثة كل ليلة؟")
                .language("ar")
                .build();

        Document page = SampleSite.page(arabic);

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select(".quick-answer h2").text()).isEqualTo("الجواب باختصار");
        assertThat(page.select(".take h2").text()).isEqualTo("رأي \u2068Mara\u2069");
        assertThat(page.selectFirst(".expert-text").attr("lang")).isEqualTo("en-GB");
        assertThat(page.selectFirst(".expert-text").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".byline bdi").first().text()).isEqualTo("Dr Mara Lind, PhD");
    }

    @Test
    void aKindThatAnotherJarAddsHasItsOwnLook() {
        Section checklist = new Section("", new SectionKind("checklist"), "Before you go", new RichText("* passport"));
        Document page = SampleSite.page(
                Samples.sleepAtThree().with().sections(List.of(checklist)).build());

        Element section = page.selectFirst(".checklist");

        assertThat(section.text()).isEqualTo("Tick off Before you go passport");
    }

    @Test
    void aKindWithoutATemplateLooksLikeAnOrdinarySection() {
        Section unknown = new Section("", new SectionKind("mystery"), "Who knows", new RichText("Nobody."));
        Document page = SampleSite.page(
                Samples.sleepAtThree().with().sections(List.of(unknown)).build());

        assertThat(page.select("#who-knows").parents().first().className()).isEqualTo("section");
    }

    @Test
    void anAnswerWithoutALiveExpertIsStillAPage() {
        ExpertAnswer orphan = Samples.sleepAtThree()
                .with()
                .coAuthors(List.of())
                .expert(Samples.SLEEP)
                .build();

        Document page = SampleSite.page(orphan);

        assertThat(page.select(".experts, .byline-person")).isEmpty();
        assertThat(page.select(".take h2").text()).isEqualTo("The expert's take");
    }

    @Test
    void thePageDependsOnEveryItemItNames() {
        SampleSite site = SampleSite.full();

        assertThat(site.answers().answer("why-do-i-wake-at-three").madeFrom())
                .containsExactlyInAnyOrder(
                        Samples.SLEEP_AT_THREE, Samples.DR_LIND, Samples.JONAS_WEBER, Samples.SLEEP, Samples.SAVINGS);
    }

    @Test
    void aPageTakesOneReadForEachTypeItNeeds() {
        SampleSite site = SampleSite.full();

        site.answers().answer("why-do-i-wake-at-three");

        assertThat(site.contents().reads()).isEqualTo(4);
    }

    private static String target(Element link) {
        return Optional.of(link.attr("href"))
                .filter(href -> !href.isEmpty())
                .orElse("#" + link.attr("aria-labelledby"))
                .substring(1);
    }

    private static String meta(Document page, String attribute, String name) {
        return page.select("meta[" + attribute + "=" + name + "]").attr("content");
    }
}
