package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSafetyTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "h3",
            "h4",
            "em",
            "strong",
            "br",
            "a",
            "img",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "title", "src", "alt", "start", "align");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](&#x6A;avascript&colon;alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](javascript:alert(1))",
                "[x](//evil.example)",
                "![x](//evil.example/p.png)",
                "[x](/\\evil.example)",
                "[x](\\\\evil.example)",
                "[x](https:evil.example)",
                "[x](https://good.example@evil.example/)",
                "[x](file:///etc/passwd)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "[x][y]\n\n[y]: <data:text/html,1> \"t\"",
                "<javascript:alert(1)>",
                "<data:text/html,hello>",
                "<img src=x onerror=alert(1)>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<script>alert(1)</script>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "| a | b |\n|---|---|\n| <td onclick=alert(1)> | <img src=x onerror=alert(1)> |",
                "[x](https://example.org \"\\\" onmouseover=alert(1) x=\\\"\")",
                "[x](https://example.org/\"onmouseover=alert(1))",
                "![\" onerror=alert(1) x=\"](https://example.org/a.png)",
                "`<img src=x onerror=alert(1)>`",
                "```\" onclick=alert(1)\n<script>alert(1)</script>\n```",
                "x\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "[x](\u0001javascript:alert(1))",
                "[x]( javascript:alert(1))"
            })
    void onlyOurOwnMarkupRemains(String source) {
        RichText text = new RichText(source);

        assertOurs(Markdown.blocks(text));
        assertOurs(Markdown.inline(text));
    }

    @Test
    void rawMarkupIsShownAsText() {
        String html = Markdown.blocks(new RichText("a <b>bold</b> move")).toString();

        assertThat(Jsoup.parse(html).text()).isEqualTo("a <b>bold</b> move");
    }

    @ParameterizedTest
    @MethodSource("exhausting")
    void whatWouldExhaustTheParserIsRefusedOrRenderedQuickly(String source) {
        Duration cost = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> costOf(source));

        assertThat(cost).isLessThan(Duration.ofSeconds(1));
    }

    /** Time on the processor, so that a busy machine does not count. */
    private static Duration costOf(String source) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Markdown.blocks(new RichText(source));
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static Stream<String> exhausting() {
        return Stream.of(
                "*".repeat(5_000) + "a" + "*".repeat(5_000),
                "*a ".repeat(20_000),
                "*a ".repeat(10_000),
                "_a_ *".repeat(3_300),
                ("|a".repeat(499) + "\n" + "|-".repeat(499) + "\n") + ("|b".repeat(499) + "\n").repeat(150),
                "**a *b ".repeat(10_000),
                "_a_ *".repeat(20_000),
                ">".repeat(5_000),
                "> ".repeat(5_000) + "a",
                ("> ".repeat(19) + "a\n").repeat(2_000),
                "- ".repeat(5_000) + "a",
                nestedList(2_000),
                "1. ".repeat(5_000) + "a",
                "[".repeat(50_000),
                "[a](".repeat(20_000),
                "![".repeat(20_000) + "a",
                "[a]".repeat(50_000),
                "`".repeat(100_000),
                backticks(600),
                "<".repeat(100_000),
                "<a ".repeat(40_000),
                "<!--".repeat(40_000),
                "<?".repeat(50_000),
                "&".repeat(100_000),
                "\\".repeat(100_000),
                "|".repeat(100_000),
                "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b".repeat(20_000),
                "a\n".repeat(100_000),
                "# ".repeat(50_000),
                "\t".repeat(100_000) + "a",
                " ".repeat(199_000) + "a",
                "a" + " ".repeat(199_000),
                "[a]: b\n".repeat(20_000),
                "a".repeat(1_000_000));
    }

    private static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth && list.length() < 190_000; i++) {
            list.append("  ".repeat(i)).append("- a\n");
        }
        return list.toString();
    }

    private static String backticks(int most) {
        StringBuilder runs = new StringBuilder();
        for (int i = 1; i < most && runs.length() < 190_000; i++) {
            runs.append("a").append("`".repeat(Math.min(i, 100)));
        }
        return runs.toString();
    }

    private static void assertOurs(Html html) {
        for (Element element : Jsoup.parse(html.toString()).getAllElements()) {
            if (element.tagName().equals("#root")) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                if (isOurStopForTheKeyboard(element, attribute)) {
                    continue;
                }
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                assertThat(List.of("href", "src").contains(attribute.getKey())).satisfies(address -> {
                    if (address) {
                        assertHarmless(attribute.getValue());
                    }
                });
            }
        }
    }

    private static boolean isOurStopForTheKeyboard(Element element, Attribute attribute) {
        return List.of("table", "pre").contains(element.tagName())
                && attribute.getKey().equals("tabindex")
                && attribute.getValue().equals("0");
    }

    private static void assertHarmless(String address) {
        assertThat(address).matches("(?i)(https?://[^/@]+([/?#].*)?|mailto:.*|/([^/\\\\].*)?|#.*)");
    }
}
