package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 410, 500, 503, 418, 502})
    void everyMishapIsExplainedInPlainWords(int status) {
        Document page = SampleSite.page(ErrorPage.view(status, Samples.site()));

        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select(".lead").text()).isNotBlank();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("main a").attr("href")).isEqualTo("/answers");
    }

    @ParameterizedTest
    @CsvSource({"404, There is no page here", "410, This page was withdrawn", "502, Something went wrong on our side"})
    void theWordsFitTheStatus(int status, String heading) {
        assertThat(SampleSite.page(ErrorPage.view(status, Samples.site()))
                        .select("h1")
                        .text())
                .isEqualTo(heading);
    }
}
