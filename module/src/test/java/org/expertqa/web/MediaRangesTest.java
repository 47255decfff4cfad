package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRangesTest {

    private static final List<String> FORMS = List.of("text/html", "text/markdown", "application/json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "*/* | text/html",
                "text/markdown | text/markdown",
                "TEXT/Markdown; charset=utf-8 | text/markdown",
                "text/markdown;q=0.5, text/html;q=0.4 | text/markdown",
                "text/markdown, text/html | text/html",
                "application/json, */*;q=0.1 | application/json",
                "text/*;q=0.3, application/* | application/json",
                "text/html;q=0, text/* | text/markdown",
                "application/json;q=nonsense | application/json",
            })
    void theNearestRangeWins(String field, String preferred) {
        assertThat(MediaRanges.of(field).preferred(FORMS)).contains(preferred);
    }

    @Test
    void withoutAFieldTheFirstIsWanted() {
        assertThat(MediaRanges.of(null).preferred(FORMS)).contains("text/html");
        assertThat(MediaRanges.of(" ").preferred(FORMS)).contains("text/html");
    }

    @Test
    void emptyElementsAreNoWishes() {
        assertThat(MediaRanges.of(",,,;;;").preferred(FORMS)).contains("text/html");
        assertThat(MediaRanges.of(",, text/markdown,").preferred(FORMS)).contains("text/markdown");
        assertThat(MediaRanges.of(",, text/markdown,").allow("text/html")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/markdown;q=0 | none/none",
                "*/*;q=0 | none/none",
                "nonsense, a/b/c, / | none/none",
                ",,,;;; | */*",
                ",, text/markdown; charset=utf-8, nonsense | text/markdown",
                "text/html;q=0, image/png | image/png",
                "text/html;q=0, text/*;q=0.5 | text/html;q=0.0,text/*;q=0.5",
            })
    void whatIsHandedOnHoldsOnlyRangesThatEveryReaderTakesAlike(String field, String plainly) {
        assertThat(MediaRanges.of(field).plainly()).isEqualTo(plainly);
    }

    @Test
    void whatIsNotNamedIsNotWanted() {
        assertThat(MediaRanges.of("image/png").preferred(FORMS)).isEmpty();
        assertThat(MediaRanges.of("*/*;q=0").preferred(FORMS)).isEmpty();
        assertThat(MediaRanges.of(",,;;,/").preferred(FORMS)).isEmpty();
        assertThat(MediaRanges.of("application/json").allow("text/html")).isFalse();
    }

    @Test
    void severalLinesAreOneList() {
        assertThat(MediaRanges.field(asking("text/html;q=0.1", "text/markdown")))
                .isEqualTo("text/html;q=0.1,text/markdown");
        assertThat(MediaRanges.field(asking("*/*"))).isEqualTo("*/*");
        assertThat(MediaRanges.field(asking())).isNull();
    }

    private static HttpServletRequest asking(String... lines) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Collections.enumeration(List.of(lines)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7"
            })
    void whatBrowsersSendNeedsNoCleaning(String field) {
        assertThat(MediaRanges.isPlain(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,text/", "text/html,;q=1", "text/html,a/b/c", "text/html, nonsense"})
    void whatNobodyCanReadIsCleanedBehindAPage(String field) {
        assertThat(MediaRanges.isPlain(field)).isFalse();
    }
}
