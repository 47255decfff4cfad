package org.expertqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.Image;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.Slug;
import org.expertqa.expert.Credential;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Organization;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topic;
import org.expertqa.view.View;
import org.expertqa.web.ErrorPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An Arabic site with Arabic content has no Latin letter: no word comes from a template or from Java. */
class WordsOfOnePageTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String WORD = "كلمة";
    private static final String URL = "https://example.org/";
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 10, 12));
    private static final List<String> READ_ALOUD = List.of(
            "alt", "title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "value", "label");

    @TestFactory
    Stream<DynamicTest> noPageHasALatinLetter() {
        SampleSite site = site();
        return pages(site)
                .map(view -> DynamicTest.dynamicTest(
                        view.template() + " " + view.page().hashCode(),
                        () -> assertThat(latin(site.show(view))).isEmpty()));
    }

    @Test
    void everyKindOfPageIsLookedAt() {
        assertThat(pages(site()).map(View::template))
                .contains(
                        "answer/site/home",
                        "answer/site/answers",
                        "answer/site/page",
                        "expert/site/experts",
                        "expert/site/page",
                        "topic/site/topics",
                        "topic/site/page",
                        "search/site/page",
                        "web/error");
    }

    @Test
    void aLatinLetterWouldBeSeen() {
        SampleSite english = site().named(WORD, Locale.UK);

        assertThat(latin(english.show(english.home().home()))).contains("Skip to the content", "Main");
    }

    @Test
    void theDatesAreInTheDigitsOfTheLanguage() {
        SampleSite site = site();

        Document page = site.show(site.answers().answer("sleep"));

        assertThat(page.select("time").eachText())
                .contains("١٢ أكتوبر ٢٠٢٦")
                .allMatch(date -> !date.matches(".*\\d.*"));
        assertThat(page.select("time").eachAttr("datetime")).contains("2026-10-12");
    }

    private static Stream<View> pages(SampleSite site) {
        return Stream.concat(site.everyPage().stream(), Stream.of(ErrorPage.view(418, site.site())));
    }

    /** What a person reads or hears of a page that has a Latin letter in it, but for addresses. */
    private static List<String> latin(Document page) {
        List<String> read = new ArrayList<>();
        page.select(".elsewhere a").remove();
        for (Element element : page.getAllElements()) {
            element.textNodes().forEach(text -> read.add(text.text().strip()));
            READ_ALOUD.forEach(name -> read.add(element.attr(name)));
        }
        read.add(page.select("meta[name=description]").attr("content"));
        return read.stream().filter(words -> words.matches(".*\\p{IsLatin}.*")).toList();
    }

    private static SampleSite site() {
        return new SampleSite(new PublishedContents()
                        .with(Samples.live(answer()))
                        .with(Samples.live(expert()))
                        .with(Samples.live(topic())))
                .named(WORD, ARABIC);
    }

    private static ExpertAnswer answer() {
        RichText rich = new RichText(WORD);
        return ExpertAnswer.asking(WORD + "؟")
                .with()
                .slug(new Slug("sleep"))
                .questionDetail(WORD)
                .askedBy(new AskedBy(WORD, WORD))
                .quickAnswer(WORD)
                .introduction(rich)
                .sections(Stream.of("standard", "pitfalls", "ruleOfThumb", "implications")
                        .map(kind -> new Section("", new SectionKind(kind), WORD, rich))
                        .toList())
                .expertTake(new ExpertTake("", rich))
                .nextSteps(List.of(new NextStep(rich)))
                .expert(Samples.DR_LIND)
                .callToAction(new CallToAction("", WORD, "", URL, true))
                .scopeNote(WORD)
                .disclaimer(WORD)
                .disclosure(WORD)
                .citations(List.of(new Citation(WORD, WORD, URL, DAY)))
                .topics(List.of(Samples.SLEEP))
                .related(List.of(Samples.SLEEP_AT_THREE))
                .image(new Image("night.jpg", WORD, WORD, false))
                .language("ar")
                .build();
    }

    private static Expert expert() {
        return new Expert(
                WORD,
                WORD,
                Optional.of(new Slug("reem")),
                "",
                "",
                WORD,
                Optional.of(new Organization(WORD, URL)),
                WORD,
                Optional.empty(),
                URL,
                List.of(),
                List.of(WORD),
                List.of(new Credential(WORD, WORD, URL, DAY, DAY)),
                true,
                "ar");
    }

    private static Topic topic() {
        return new Topic(WORD, Optional.of(new Slug("sleep")), WORD, WORD, "ar");
    }
}
