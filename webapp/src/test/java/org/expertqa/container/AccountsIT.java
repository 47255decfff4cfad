package org.expertqa.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and going out, and what keeps others out, on every server. */
@OnEachServer
class AccountsIT {

    private static final String DESK = Deployed.CONTEXT_PATH + "/admin";
    private static final String SIGN_IN = "/admin/sign-in";
    private static final String EMAIL = "first@example.org";
    private static final String PASSWORD = "seven grey herons wait";
    private static final String[] OWN = {"Sec-Fetch-Site", "same-origin"};
    private static final String COOKIE = "__Secure-expertqa_session=";

    private static boolean isSetUp;
    private final Visitor visitor = new Visitor(ServerUnderTest.site());

    @Deployment(testable = false)
    public static WebArchive war() {
        return Deployed.war();
    }

    /** Once for this server: it tells what becomes of the link on the way. */
    @BeforeEach
    void theFirstAccountIsMadeByTheLinkInTheLog() throws Exception {
        if (isSetUp) {
            return;
        }
        String link = SetUpLink.ofServer();
        List<String> form = List.of("name", "Alma Berg", "email", EMAIL, "password", PASSWORD);

        for (String method : List.of("GET", "HEAD")) {
            assertThat(visitor.ask(method, link).statusCode()).isEqualTo(200);
        }
        assertThat(visitor.send(link, form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(link, List.of("name", "", "email", "x", "password", "short"), OWN)
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> made = visitor.send(link, form, OWN);

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().firstValue("Location")).hasValue(Deployed.CONTEXT_PATH + SIGN_IN);
        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.send(link, form, OWN).statusCode()).isEqualTo(404);
        isSetUp = true;
    }

    @Test
    void whoSignsInComesInAndWhoSignsOutIsOut() throws Exception {
        String cookie = cookie(signIn());

        assertThat(desk(cookie).statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(desk(cookie).body()).select("h1").text()).contains("Alma Berg");

        HttpResponse<String> out = visitor.send("/admin/sign-out", List.of(), with(cookie));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().allValues("Set-Cookie"))
                .anyMatch(field -> field.startsWith(COOKIE + ";") && field.contains("Max-Age=0"));
        assertThat(desk(cookie).statusCode()).isEqualTo(303);
        assertThat(desk(cookie).headers().firstValue("Location")).hasValue(Deployed.CONTEXT_PATH + SIGN_IN);
    }

    @Test
    void theCookieIsReadByNoScriptAndSentByNoOtherSite() throws Exception {
        assertThat(signIn().headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches(COOKIE + "[A-Za-z0-9_-]{43}; Path=/expert-qa; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void aTokenThatSomebodyBringsIsNeverTheirsAfterwards() throws Exception {
        String planted = COOKIE + "A".repeat(43);
        String before = cookie(signIn());

        String own = cookie(signIn("Cookie", planted));
        String again = cookie(signIn("Cookie", before));

        assertThat(List.of(own, again)).doesNotContain(planted, before);
        assertThat(desk(planted).statusCode()).isEqualTo(303);
        assertThat(desk(before).statusCode()).isEqualTo(303);
        assertThat(desk(again).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/accounts", "/admin/own-account", SIGN_IN, "/admin/nothing-here"})
    void nothingOfTheScreensIsKeptOrTold(String path) throws Exception {
        String cookie = cookie(signIn());
        for (HttpResponse<String> answer : List.of(visitor.get(path), visitor.get(path, "Cookie", cookie))) {
            assertThat(answer.headers().allValues("Cache-Control")).isNotEmpty().allMatch("no-store"::equals);
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("script-src 'self'", "form-action 'self'", "frame-ancestors 'none'");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/accounts", "/admin/accounts/new", "/admin/own-account", "/admin/"})
    void whoIsNotSignedInSeesNoScreen(String path) throws Exception {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(Deployed.CONTEXT_PATH + SIGN_IN);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/accounts, /expert-qa/admin/accounts",
        "//evil.example, /expert-qa/admin",
        "https://evil.example/admin, /expert-qa/admin",
        "/\\evil.example, /expert-qa/admin",
        "/answers, /expert-qa/admin",
        "/admin/sign-out, /expert-qa/admin"
    })
    void signingInLeadsToAScreenOfOursOnly(String to, String location) throws Exception {
        HttpResponse<String> in = visitor.send(SIGN_IN, List.of("email", EMAIL, "password", PASSWORD, "to", to), OWN);

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue(location);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Referer, https://evil.example/admin",
        "X-Nothing, at-all"
    })
    void whatAnotherSiteSendsChangesNothing(String name, String value) throws Exception {
        String cookie = cookie(signIn());

        HttpResponse<String> refusal = visitor.send("/admin/sign-out", List.of(), "Cookie", cookie, name, value);

        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.body().strip().lines()).hasSize(1);
        assertThat(desk(cookie).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://answers.example.org", "Referer, https://answers.example.org/expert-qa/admin"})
    void whereTheSiteIsKnownByAnotherAddressItsOwnPagesAreTaken(String name, String value) throws Exception {
        String cookie = cookie(signIn());

        assertThat(visitor.send("/admin/sign-out", List.of(), "Cookie", cookie, name, value)
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void toAskForSomethingDoesNotDoIt(String method) throws Exception {
        String cookie = cookie(signIn());

        assertThat(visitor.ask(method, "/admin/sign-out", "Cookie", cookie).statusCode())
                .isEqualTo(405);
        assertThat(visitor.ask(method, "/admin/own-account/sessions/revocation", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(405);
        assertThat(desk(cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSentWithoutASessionChangesNothing() throws Exception {
        HttpResponse<String> answer = visitor.send(
                "/admin/accounts", List.of("name", "Eve", "email", "eve@example.org", "role", "admin"), OWN);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/admin/accounts", "Cookie", cookie(signIn())).body())
                .doesNotContain("eve@example.org");
    }

    @Test
    void aVisitorsPageIsTheSameForWhoIsSignedIn() throws Exception {
        String cookie = cookie(signIn());

        assertThat(visitor.get("/answers", "Cookie", cookie).body())
                .isEqualTo(visitor.get("/answers").body());
        assertThat(visitor.get("/answers", "Cookie", cookie).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded; charset=utf-7", "text/plain", "nonsense"})
    void whatIsNotSentAsAFormIsRefused(String contentType) throws Exception {
        HttpResponse<String> refusal =
                visitor.ask("POST", SIGN_IN, "Sec-Fetch-Site", "same-origin", "Content-Type", contentType);

        assertThat(refusal.statusCode()).isEqualTo(415);
    }

    @Test
    void aFormMustSayThatItIsOne() throws Exception {
        assertThat(visitor.ask("POST", SIGN_IN, OWN).statusCode()).isEqualTo(415);
    }

    @Test
    void nonsenseIsRefusedInASentence() throws Exception {
        for (List<String> fields : List.of(
                List.<String>of(),
                List.of("email", "\u0001", "password", "x".repeat(100_000)),
                List.of("email", "a".repeat(10_000) + "@example.org", "password", "\uD83D\uDE42"))) {
            HttpResponse<String> answer = visitor.send(SIGN_IN, fields, OWN);

            assertThat(answer.statusCode()).isIn(422, 429);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]")).hasSize(1);
        }
        assertThat(visitor.send(SIGN_IN, List.of("email", "x".repeat(300_000)), OWN)
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "nora\u0000@example.org"})
    void whatIsNoTextIsRefusedInASentence(String email) throws Exception {
        HttpResponse<String> refusal = visitor.send(SIGN_IN, List.of("email", email, "password", PASSWORD), OWN);

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body().strip().lines()).hasSize(1);
    }

    private HttpResponse<String> signIn(String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(OWN, 0, all, 0, 2);
        System.arraycopy(headers, 0, all, 2, headers.length);
        HttpResponse<String> in = visitor.send(SIGN_IN, List.of("email", EMAIL, "password", PASSWORD), all);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue(DESK);
        return in;
    }

    private HttpResponse<String> desk(String cookie) throws Exception {
        return visitor.get("/admin", "Cookie", cookie);
    }

    private static String[] with(String cookie) {
        return new String[] {"Sec-Fetch-Site", "same-origin", "Cookie", cookie};
    }

    private static String cookie(HttpResponse<String> answer) {
        String field = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return field.substring(0, field.indexOf(';'));
    }
}
