package org.expertqa.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor and a cache are promised, on every server. */
@OnEachServer
class SiteIT {

    private static final String ANSWER = "/answers/why-do-i-wake-at-three";

    private final Visitor visitor = new Visitor(ServerUnderTest.site());

    @Deployment(testable = false)
    public static WebArchive war() {
        return Deployed.war();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/answers", ANSWER, "/experts", "/experts/mara-lind", "/topics", "/topics/sleep"})
    void aPageStandsInTheLayout(String path) throws Exception {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).matches("text/html; ?charset=utf-8");
        assertIsInTheLayout(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers", "/experts", "/experts/mara-lind", "/topics", "/topics/sleep"})
    void aPageHasTheAddressThatTheSettingsGiveIt(String path) throws Exception {
        Document page = Jsoup.parse(visitor.get(path).body());

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(ServerUnderTest.BASE_URL + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing-here", "/answers/nothing-here", "/experts/nobody", "/topics/nothing", "/assets/x"})
    void whatIsNotThereIsSaidInTheLayout(String path) throws Exception {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertIsInTheLayout(page);
        assertThat(Jsoup.parse(page.body()).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void theProbesAnswer() throws Exception {
        assertThat(visitor.get("/livez").body()).isEqualTo("live\n");
        assertThat(visitor.get("/readyz").body()).isEqualTo("ready\n");
        assertThat(visitor.get("/readyz").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void aProbeCanOnlyBeRead(String method) throws Exception {
        for (String probe : List.of("/livez", "/readyz")) {
            HttpResponse<String> refusal = visitor.ask(method, probe);

            assertThat(refusal.statusCode()).isEqualTo(405);
            assertThat(refusal.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ANSWER, ANSWER + ".md", "/feed.atom", "/sitemap.xml", "/search"})
    void whoeverAsksWhatIsAllowedIsToldOfHead(String path) throws Exception {
        for (String method : List.of("POST", "OPTIONS")) {
            HttpResponse<String> refusal = visitor.ask(method, path);

            assertThat(refusal.headers().firstValue("Allow").orElseThrow())
                    .as(method)
                    .contains("GET", "HEAD", "OPTIONS");
        }
    }

    @Test
    void severalLinesOfWhatIsWantedAreOneList() throws Exception {
        HttpResponse<String> answer = visitor.get(ANSWER, "Accept", "text/html;q=0.1", "Accept", "text/markdown");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
    }

    @Test
    void theSamplesAreFoundByTheirWords() throws Exception {
        visitor.awaitSearch();

        HttpResponse<String> found = visitor.get("/search?q=awake%20night");

        assertThat(found.statusCode()).isEqualTo(200);
        assertIsInTheLayout(found);
        assertThat(Jsoup.parse(found.body()).select(".teaser a[href$=" + ANSWER + "]"))
                .hasSize(1);
        assertThat(Jsoup.parse(found.body()).select(".teaser mark")).isNotEmpty();
    }

    @Test
    void nonsenseInASearchIsOnlyText() throws Exception {
        String query = URLEncoder.encode("title:* AND (\"'<script>\u0000 \uD83D\uDE42 ../..%", StandardCharsets.UTF_8);

        visitor.awaitSearch();

        assertThat(visitor.get("/search?q=" + query).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search?q=x&page=" + query).statusCode()).isEqualTo(400);
        assertThat(visitor.get("/search?q=" + "x".repeat(3_000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=sleep", "/answers", "/"})
    void whoTakesOnlyJsonIsToldInJsonWhereThereIsSome(String path) throws Exception {
        HttpResponse<String> refusal = visitor.get(path, "Accept", "application/json");

        assertThat(refusal.statusCode()).isEqualTo(406);
        assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refusal.body()).contains(ServerUnderTest.site().getPath() + "/api/v1/openapi.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown;q=0", "*/*;q=0", "image/png", "nonsense", "/"})
    void aFormThatIsRefusedOrUnknownIsNotSent(String accept) throws Exception {
        visitor.get(ANSWER);

        assertThat(visitor.get(ANSWER, "Accept", accept).statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,;;;", ",, text/html", "text/markdown;q=0, */*", "text/html, a/b/c"})
    void emptyElementsOfAFieldCountForNothing(String accept) throws Exception {
        for (String path : List.of(ANSWER, "/answers")) {
            assertIsInTheLayout(visitor.get(path, "Accept", accept));
        }
    }

    @Test
    void whoAsksForSuggestionsIsToldInJsonWhateverIsWrong() throws Exception {
        for (HttpResponse<String> refusal : List.of(
                visitor.ask("POST", "/search/suggest?q=a"),
                visitor.get("/search/suggest?q=a&q=b"),
                visitor.get("/search/suggest?q=a", "Accept", "text/html"))) {
            assertThat(refusal.statusCode()).isBetween(400, 406);
            assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/robots.txt", "/sitemap.xml", "/llms.txt"})
    void whatHasTheNameOfAFileIsGivenWhateverIsTaken(String path) throws Exception {
        assertThat(visitor.get(path, "Accept", "image/png").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageIsAskedForAgainAndNotSentAgain() throws Exception {
        HttpResponse<String> first = visitor.get(ANSWER);
        String entityTag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(ANSWER, "If-None-Match", entityTag);

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(entityTag);
    }

    @Test
    void theCompressedPageHasAnEntityTagOfItsOwn() throws Exception {
        HttpResponse<byte[]> plain = visitor.bytes(ANSWER);
        HttpResponse<byte[]> compressed = visitor.bytes(ANSWER, "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(List.of(plain, compressed))
                .allSatisfy(page -> assertThat(page.headers().allValues("Vary")).contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ANSWER, "/nothing-here", "/livez"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> get = visitor.get(path);
        HttpResponse<String> head = visitor.ask("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary")) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(get.headers().allValues(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing-here", "/assets/x", "/livez", "/readyz"})
    void whateverIsSentSaysWhatABrowserMayDoWithIt(String path) throws Exception {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .isEqualTo("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
                        + " img-src 'self' https:; font-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
    }

    @Test
    void theFilesOfThePagesNeverChangeUnderTheirAddress() throws Exception {
        Document page = Jsoup.parse(visitor.get("/").body());
        for (String address :
                page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src]").stream()
                        .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                        .toList()) {
            HttpResponse<byte[]> file = visitor.bytes(address.substring(Deployed.CONTEXT_PATH.length()));

            assertThat(file.statusCode()).as(address).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "PATCH", "BREW"})
    void anUnknownMethodIsRefused(String method) throws Exception {
        for (String path : List.of("/", ANSWER, "/assets/x")) {
            HttpResponse<String> refusal = visitor.ask(method, path);

            assertThat(refusal.statusCode()).as(path).isIn(404, 405, 501);
            assertThat(refusal.body()).doesNotContain("\tat ", "Exception", "org.expertqa");
        }
    }

    private static void assertIsInTheLayout(HttpResponse<String> page) {
        Document document = Jsoup.parse(page.body());
        assertThat(document.select("main")).hasSize(1);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("header.site-header, footer.site-footer")).hasSize(2);
        assertThat(page.body()).doesNotContain("\tat ", "Exception");
    }
}
