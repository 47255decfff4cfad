package org.expertqa.content.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.representation.ProblemJson;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every address against nonsense of all kinds: refused in a sentence, never a failure. */
class NonsenseTest {

    private static final SampleApi API = SampleApi.full().searched();

    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\0",
            "a\0b",
            "x",
            "-1",
            "0",
            "00",
            "1.5",
            "1e9",
            "99999",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "undefined",
            "[]",
            "{}",
            "$where",
            "*",
            "%",
            "%%",
            "%25",
            "..",
            "../../etc/passwd",
            "..\\..",
            "/",
            "//",
            "'",
            "\"",
            "' or '1'='1",
            "'; drop table item; --",
            "${7*7}",
            "#set($x=1)$x",
            "<script>alert(1)</script>",
            "\u202Eabc",
            "\u200B",
            "\uFEFF",
            "\uFDD0x\uFDD1",
            "é",
            "日本",
            "🙂",
            "\uD83D",
            ",",
            ",,,",
            "a,,b",
            "question,",
            ",question",
            "QUESTION",
            " question",
            "html,html2",
            "2026",
            "2026-13-01",
            "2026-02-30",
            "2026-3-1",
            "26-03-01",
            "01.03.2026",
            "2026-03-01T00:00",
            "2026-03-01T25:00:00Z",
            "2026-03-01T00:00:00+99:00",
            "9999-12-31",
            "-2026-03-01",
            "+12026-03-01",
            "0000-00-00",
            "yesterday",
            "now",
            "+999999999-12-31T23:59:59Z",
            "en_GB",
            "e",
            "english-",
            "-en",
            "en--GB",
            "i-klingon-" + "x".repeat(9),
            "MTIz",
            "====",
            "bm90IGEgY3Vyc29y",
            "1.1",
            "0.x",
            "01900000-0000-7000-8000-00000000zzzz",
            "01900000-0000-7000-8000-0000000099",
            "1-1-1-1-1",
            "a".repeat(1_001),
            "a".repeat(3_900),
            "a".repeat(10_000),
            "%C3%28",
            "%FF");

    @AfterAll
    static void close() {
        API.close();
    }

    static Stream<String> addresses() {
        return Shapes.ALL.stream()
                .flatMap(shape -> Stream.of(
                                Parameter.ofList(shape).stream().map(name -> shape.path() + "?" + name + "="),
                                Parameter.ofOne(shape).stream().map(name -> one(shape) + "?" + name + "="))
                        .flatMap(each -> each));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @Timeout(60)
    void aParameterIsRefusedOrUnderstood(String address) {
        for (String nonsense : NONSENSE) {
            answersOrRefuses(address + URLEncoder.encode(nonsense, StandardCharsets.UTF_8));
            answersOrRefuses(address + nonsense.replace("&", "%26"));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aParameterTwiceOrEmptyOrUnknownIsRefused(String address) {
        for (String query :
                List.of("", "&", "x&" + address.substring(address.indexOf('?') + 1) + "y", "=", "&=x", "&&x")) {
            if (isLookedFor(address + query)) {
                continue;
            }
            assertThat(problem(address + query).status()).as(address + query).isEqualTo(400);
        }
    }

    /** Somebody may look for any text; it is neither twice there nor empty. */
    private static boolean isLookedFor(String address) {
        return address.endsWith("?q==");
    }

    static Stream<String> paths() {
        return Shapes.ALL.stream().map(Shape::path);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aPathOfNonsenseLeadsNowhere(String path) {
        for (String nonsense : NONSENSE) {
            assertThat(problem(path + "/" + nonsense.replace("?", "")).status())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    private static String one(Shape shape) {
        return API.get(shape.path() + "?limit=1&fields=slug")
                .at("/items/0/slug")
                .asText()
                .transform(slug -> shape.path() + "/" + slug);
    }

    private static void answersOrRefuses(String address) {
        try {
            API.get(address);
        } catch (Refusal refusal) {
            assertIsClear(refusal.problem());
        }
    }

    private static ProblemJson problem(String address) {
        try {
            API.get(address);
        } catch (Refusal refusal) {
            assertIsClear(refusal.problem());
            return refusal.problem();
        }
        throw new AssertionError(address + " was not refused");
    }

    private static void assertIsClear(ProblemJson problem) {
        assertThat(problem.status()).isBetween(400, 414);
        assertThat(problem.detail())
                .isNotBlank()
                .endsWith(".")
                .hasSizeLessThan(600)
                .doesNotContain("Exception", "\0");
        assertThat(SampleApi.json(problem.bytes()).at("/status").asInt()).isEqualTo(problem.status());
    }
}
