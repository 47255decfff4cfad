package org.expertqa.expert.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExpertPageTest {

    @Test
    void anExpertIsIntroducedBeforeTheAnswers() {
        Document page = SampleSite.page(SampleSite.full().experts().expert("mara-lind", ""));

        assertThat(page.text())
                .containsSubsequence(
                        "Dr Mara Lind, PhD",
                        "Sleep physician",
                        "Sample Sleep Clinic",
                        "She writes for readers",
                        "Insomnia",
                        "Sample Certificate in Sleep Medicine",
                        "Sample College of Physicians",
                        "Checked on 14 September 2026",
                        "Valid until 30 September 2028",
                        "example.com",
                        "Why do I wake up at three every night");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void thePageIsAProfileOfThePersonWhomAnswersName() {
        Document page = SampleSite.page(SampleSite.full().experts().expert("mara-lind", ""));

        assertThat(page.selectFirst("script").data())
                .contains("\"ProfilePage\"", "https://answers.example.org/experts/mara-lind#person")
                .doesNotContain("\"Dr Mara Lind\"");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("profile");
    }

    @Test
    void aCoAuthorsPageListsTheAnswerToo() {
        Document page = SampleSite.page(SampleSite.full().experts().expert("jonas-weber", ""));

        assertThat(page.select(".teaser h3").eachText())
                .anyMatch(question -> question.startsWith("Why do I wake"))
                .anyMatch(question -> question.startsWith("Should I use"));
    }
}
