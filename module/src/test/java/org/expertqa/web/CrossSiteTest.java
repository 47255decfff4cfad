package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what is taken from where: what a browser says of the site wins, then the origin, then the page before. */
class CrossSiteTest {

    private static final String OWN = "http://qa.example.org:8080";
    private static final Optional<String> UNKNOWN = Optional.empty();
    private static final Optional<String> KNOWN = Optional.of("https://answers.example.org/qa");
    private static final String OTHER = "https://evil.example";

    @ParameterizedTest(name = "{0} site {1} origin {2} referer {3}: refused {4}")
    @MethodSource("everyCombination")
    void aRequestIsTakenOrRefused(String method, String site, String origin, String referer, boolean refused) {
        assertThat(CrossSite.isOne(asking(method, "/qa/admin/sign-in", site, origin, referer, null), UNKNOWN))
                .isEqualTo(refused);
    }

    static Stream<Arguments> everyCombination() {
        return Stream.of("GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE", "BREW")
                .flatMap(method -> Stream.of("", "same-origin", "same-site", "cross-site", "none", "nonsense")
                        .flatMap(site -> Stream.of("", OWN, OTHER, "null")
                                .flatMap(origin -> Stream.of("", OWN + "/qa/admin", OTHER + "/page")
                                        .map(referer -> Arguments.of(
                                                method,
                                                site,
                                                origin,
                                                referer,
                                                isRefused(method, site, origin, referer))))));
    }

    private static boolean isRefused(String method, String site, String origin, String referer) {
        boolean harmless = Stream.of("GET", "HEAD", "OPTIONS", "TRACE").anyMatch(method::equals);
        String decisive = Stream.of(site, origin, referer)
                .filter(field -> !field.isEmpty())
                .findFirst()
                .orElse("nothing");
        return !harmless && !decisive.equals("same-origin") && !decisive.startsWith(OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "http://qa.example.org:8080, false",
        "HTTP://QA.example.org:8080, false",
        "https://answers.example.org, true",
        "http://answers.example.org, true",
        "https://qa.example.org:8080, true",
        "http://qa.example.org, true",
        "http://qa.example.org:80, true",
        "http://qa.example.org:8080.evil.example, true",
        "http://qa.example.org:8080@evil.example, true",
        "http://evil.example/http://qa.example.org:8080, true",
        "qa.example.org:8080, true",
        "not an origin, true"
    })
    void onlyTheOwnOriginIsOwn(String origin, boolean refused) {
        assertThat(CrossSite.isOne(asking("POST", "/qa/admin/accounts", "", origin, "", ""), UNKNOWN))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "https://answers.example.org, false",
        "https://answers.example.org:443, true",
        "HTTPS://ANSWERS.example.org, false",
        "http://answers.example.org, true",
        "http://qa.example.org:8080, true",
        "https://evil.example, true"
    })
    void whereTheSiteIsKnownByAnAddressThatAloneIsOwn(String origin, boolean refused) {
        assertThat(CrossSite.isOne(asking("POST", "/qa/admin/accounts", "", origin, "", ""), KNOWN))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "/qa/administration, , false",
        "/qa/adminx, , false",
        "/qa/admin/sign-in, , true",
        "/qa/admin, , true",
        "/qa/answers, , false",
        "/qa/answers, theirs=1, true",
        "/qa/api/v1/answers, , false",
        "/qa/api/v1/answers, expertqa_session=x, true"
    })
    void whatSaysNothingIsTakenOnlyWhereNoCookieIsMisused(String path, String cookie, boolean refused) {
        assertThat(CrossSite.isOne(asking("POST", path, "", "", "", cookie), UNKNOWN))
                .isEqualTo(refused);
    }

    private static HttpServletRequest asking(
            String method, String path, String site, String origin, String referer, String cookie) {
        Map<String, String> fields = new HashMap<>();
        fields.put("Host", "qa.example.org:8080");
        put(fields, "Sec-Fetch-Site", site);
        put(fields, "Origin", origin);
        put(fields, "Referer", referer);
        put(fields, "Cookie", cookie);
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, with) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getContextPath" -> "/qa";
                    case "getScheme" -> "http";
                    case "getHeader" -> fields.get(with[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
