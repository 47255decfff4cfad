package org.expertqa.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs are promised, on every server. */
@OnEachServer
class ApiIT {

    private static final URI SITE = ServerUnderTest.site();
    private static final String ANSWER = "/api/v1/answers/why-do-i-wake-at-three";

    private final Visitor visitor = new Visitor(SITE);

    @Deployment(testable = false)
    public static WebArchive war() {
        return Deployed.war();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ANSWER,
                ANSWER + "?include=html,expert,topics",
                "/api/v1/answers?topic=sleep&fields=question",
                "/api/v1/experts",
                "/api/v1/topics/sleep",
                "/api/v1/openapi.json"
            })
    void whatIsThereIsJson(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(answer.body()).startsWith("{").endsWith("}".concat(path.endsWith("openapi.json") ? "\n" : ""));
    }

    @Test
    void theAddressesAreThoseOfTheSettings() throws Exception {
        assertThat(visitor.get(ANSWER).body())
                .contains("\"url\":\"" + ServerUnderTest.BASE_URL + "/answers/why-do-i-wake-at-three\"");
        assertThat(visitor.get("/api/v1/answers?limit=1").body())
                .contains("\"next\":\"" + ServerUnderTest.BASE_URL + "/api/v1/answers?limit=1&after=");
    }

    @Test
    void aSchemaIsOne() throws Exception {
        HttpResponse<String> schema = visitor.get("/api/v1/schemas/answer");

        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(schema.body()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void anAnswerIsAskedForAgainAndNotSentAgain() throws Exception {
        String entityTag = visitor.get(ANSWER).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = visitor.get(ANSWER, "If-None-Match", entityTag);

        assertThat(entityTag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whatIsLookedForIsFoundAndNotKept() throws Exception {
        String search = "/api/v1/answers?%71=wake+at+three&fields=slug";
        visitor.awaitSearch();

        HttpResponse<String> found = visitor.get(search);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).startsWith("{\"total\":").contains("\"slug\":\"why-do-i-wake-at-three\"");
        assertThat(found.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(found.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void oneQuestionIsNotAnsweredWithWhatAnotherAskedFor() throws Exception {
        HttpResponse<String> whole = visitor.get(ANSWER);
        HttpResponse<String> narrow = visitor.get(ANSWER + "?fields=question");

        assertThat(narrow.body().length()).isLessThan(200);
        assertThat(visitor.get(ANSWER).body()).isEqualTo(whole.body());
        assertThat(narrow.headers().firstValue("ETag"))
                .isNotEqualTo(whole.headers().firstValue("ETag"));
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        for (String path : List.of(ANSWER, "/api/v1/answers?limit=1000")) {
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
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/answers?limit=-1, 400",
        "/api/v1/answers?nonsense=1, 400",
        "/api/v1/answers?asOf=2999-01-01, 400",
        "/api/v1/answers?after=AAAA, 400",
        "/api/v1/answers?q=wake&asOf=2026-01-01, 400",
        "/api/v1/answers/never-was, 404",
        "/api/v1/answers/a/b/c, 404",
        "/api/v1/nothing, 404",
        "/api/v1, 404",
        "/api/v2/answers, 404",
        "/api/v1/schemas/nothing, 404"
    })
    void whatIsWrongIsSaidInASentence(String path, int status) throws Exception {
        assertIsProblem(visitor.get(path), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "BREW"})
    void nothingCanBeWritten(String method) throws Exception {
        HttpResponse<String> refusal = visitor.ask(method, ANSWER);

        assertThat(refusal.statusCode()).isIn(405, 501);
        assertIsProblem(refusal, refusal.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void whoTriesToWriteIsToldHowToRead(String method) throws Exception {
        assertThat(visitor.ask(method, ANSWER).headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "nonsense", "*/*;q=0"})
    void whoDoesNotTakeJsonIsTold(String accept) throws Exception {
        visitor.get(ANSWER);

        assertIsProblem(visitor.get(ANSWER, "Accept", accept), 406);
        assertThat(visitor.get(ANSWER, "Accept", accept, "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/answers?limit=%zz",
                "/api/v1/answers?%zz=1",
                "/api/v1/answers?fields=%ff",
                "/api/v1/answers?fields=%00",
                "/api/v1/answers;x=1",
                "/api/v1/answers/%00",
                "/api/v1/answers/..%2f..%2fetc%2fpasswd",
                "/api/v1/answers/<script>",
                "/api/v1/answers?x={y}",
                "/api/v1//answers",
                "/api/v1/answers/%"
            })
    void whatCanNotBeReadIsRefused(String path) throws IOException {
        RawRequest.Answer answer = RawRequest.get(SITE, Deployed.CONTEXT_PATH + path, "Host: 127.0.0.1");

        assertThat(answer.status() >= 400 && answer.status() < 500 || answer.isEmpty())
                .as(answer.text())
                .isTrue();
        assertThat(answer.text()).doesNotContain("\tat ", "Exception", "org.expertqa", "org.glassfish", "root:");
    }

    @Test
    void pagesOfOtherSitesMayNotReadUnlessTheSettingsSaySo() throws Exception {
        HttpResponse<String> answer = visitor.get(ANSWER, "Origin", "https://other.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(visitor.get(ANSWER, "Origin", ServerUnderTest.OTHER_SITE).headers())
                .satisfies(headers -> {
                    assertThat(headers.allValues("Access-Control-Allow-Origin"))
                            .containsExactly(ServerUnderTest.OTHER_SITE);
                    assertThat(headers.allValues("Access-Control-Allow-Credentials"))
                            .isEmpty();
                    assertThat(String.join(",", headers.allValues("Vary"))).contains("Origin", "Accept-Encoding");
                });
    }

    @Test
    void aBrowserIsToldWhatAPageOfAnotherSiteMayAsk() throws Exception {
        String asked = "Origin: " + ServerUnderTest.OTHER_SITE + "\r\nAccess-Control-Request-Method: GET";
        RawRequest.Answer answer =
                RawRequest.ask("OPTIONS", SITE, Deployed.CONTEXT_PATH + ANSWER, "Host: 127.0.0.1\r\n" + asked);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text())
                .containsIgnoringCase("Access-Control-Allow-Origin: " + ServerUnderTest.OTHER_SITE)
                .containsIgnoringCase("Access-Control-Allow-Methods: GET");
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"detail\":\"")
                .doesNotContain("\tat ", "Exception", "org.expertqa");
    }
}
