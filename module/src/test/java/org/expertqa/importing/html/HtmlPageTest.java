package org.expertqa.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.Warning;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a page is what a visitor reads, as Markdown; what no visitor reads is not in it. */
class HtmlPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>a *b* c</p>~a \\*b\\* c",
                "<p># no heading</p>~\\# no heading",
                "<p>&gt; no quote</p>~\\> no quote",
                "<p>---</p>~\\---",
                "<p>1986. A year</p>~1986\\. A year",
                "<p>1. a step</p>~1. a step",
                "<p>[a](b) and [c]</p>~[a\\](b) and [c]",
                "<p>&lt;b&gt; 1 &lt; 2</p>~\\<b> 1 < 2",
                "<p>&amp;lt; R&amp;D</p>~\\&lt; R&D",
                "<p>snake_case _x_</p>~snake_case \\_x\\_",
                "<p>a\\*b c\\d</p>~a\\\\\\*b c\\d",
                "<p>a <b> b </b>c<i></i></p>~a **b** c",
                "<p><code>a*b`</code></p>~`` a*b` ``",
                "<p><a href='https://x.example/a (b)'>c [d]</a></p>~[c \\[d\\]](https://x.example/a%20%28b%29)",
                "<p><a href='javascript:alert(1)'>a</a> <a href='#b'>b</a> <a href='//c'>c</a></p>~a b c",
                "<p onclick='x()'>a<script>b</script><style>c</style><!-- d --><template>e</template></p>~a",
                "<p hidden>a</p><p style='display: none'>b</p><p>c</p>~c",
                "<p>&eacute; &#8364; &#x110000; &bogus; &#65</p>~é € \uFFFD \\&bogus; A",
            })
    void readsAsItWasTyped(String markup, String markdown) {
        assertThat(text("<main><h1>T</h1>" + markup + "</main>")).isEqualTo("# T\n\n" + markdown + "\n");
    }

    @Test
    void sentencesInAnAsideAreText() {
        String advice = "Keep it out of the sun for a whole summer, and wear a sleeve until the skin is closed again.";

        assertThat(text("<main><h1>T</h1><p>a</p><aside><h2>Mind</h2><p>" + advice + "</p></aside></main>"))
                .isEqualTo("# T\n\na\n\n## Mind\n\n" + advice + "\n");
        assertThat(page("<main><h1>T</h1><p>" + advice.repeat(2) + "</p><aside class=related><p>" + advice
                        + "</p></aside></main>"))
                .satisfies(taken ->
                        assertThat(taken.takenOut().orElseThrow().furniture()).isNotEmpty());
    }

    @Test
    void blocksOfAPageBuilderAreNoWidgetsOfASidebar() {
        assertThat(text("<div class=elementor-widget><h1>T</h1></div><div class='elementor-widget x'><p>a</p></div>"))
                .isEqualTo("# T\n\na\n");
    }

    @Test
    void theAuthorWhomThePageShowsIsTheOneOfItsHead() {
        assertThat(text("<main><h1>T</h1><span class=author-name>Ruth Calder</span><p>a</p></main>"))
                .contains("expert: \"Ruth Calder\"");
    }

    @Test
    void listsQuotationsAndTablesKeepTheirForm() {
        String text = text(
                "<main><h1>T</h1><ol start=3><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol><blockquote><p>e<br>f</p>"
                        + "<p>g</p></blockquote><pre>\n h\n  i\n</pre><table><tr><th>j<th>k|l<tr><td>m<td><b>n</b></table><hr></main>");

        assertThat(text).isEqualTo("""
                # T

                3. a
                   * b
                4. c

                   d

                > e \s
                > f
                >
                > g

                ```
                 h
                  i
                ```

                | j | k\\|l |
                | --- | --- |
                | m | **n** |

                ---
                """);
    }

    @Test
    void theHeadingsBelowTheTitleBeginAtTheSecondLevel() {
        assertThat(text("<main><h2 class='entry-title'>T</h2><h4>a</h4><h5>b</h5></main>"))
                .isEqualTo("# T\n\n## a\n\n### b\n");
    }

    @Test
    void furnitureIsInTheTextAndKnown() {
        SourceText text =
                page("<header><a>Site</a></header><article><h1>T</h1><p>a <button>Copy</button>b</p><form>c</form>"
                        + "<div class='post-share-buttons'>d</div></article><div class=x>e</div>");

        assertThat(text.text()).isEqualTo("Site\n\n# T\n\na b\n\nCopy\nc\nd\ne\n");
        assertThat(text.takenOut().orElseThrow().furniture()).containsExactlyInAnyOrder(1, 7, 8, 9, 10);
    }

    @Test
    void aFormAroundTheWholePageIsNone() {
        assertThat(text("<form><h1>T</h1><p>A page of an old server.</p></form>"))
                .isEqualTo("# T\n\nA page of an old server.\n");
    }

    @Test
    void pictureThatWereLeftOutAreSaid() {
        assertThat(page("<main><h1>T</h1><img src=a><p>b</p></main>")
                        .takenOut()
                        .orElseThrow()
                        .remarks())
                .extracting(Warning::message)
                .containsExactly("1 picture or film was left out; bring it in as media if you need it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "utf-8", "shift_jis"})
    void isReadInTheEncodingThatItNames(String charset) {
        String words = charset.equals("shift_jis") ? "なぜ" : "Größe";
        byte[] bytes = ("<meta charset=" + charset + "><main><h1>" + words + "</h1></main>")
                .getBytes(Charset.forName(charset));

        assertThat(HtmlPage.textOf("a.html", bytes).text()).isEqualTo("# " + words + "\n");
    }

    @Test
    void aPageThatIsNotInItsEncodingIsReadAsWindowsAndSaid() {
        SourceText text = HtmlPage.textOf("a.html", "<h1>Größe</h1>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(text.text()).isEqualTo("# Größe\n");
        assertThat(text.takenOut().orElseThrow().remarks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div", "b", "a", "blockquote", "ul", "li", "ol><li", "table", "table><tr><td", "span", "aside", "form",
                        "details",
                "dl", "h2", "p", "pre", "article", "main", "section", "font", "button", "svg", "math", "select", "nav"
            })
    void noNestingExhaustsIt(String tag) {
        String page = "<h1>T</h1>" + ("<" + tag + ">").repeat(10_000) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(text(page)).contains("# T"));
    }

    @Test
    void aDeeperOneIsRefusedWithItsLineBeforeItIsParsed() {
        String page = "<h1>T</h1>\n" + "<div>".repeat(10_001) + "x";

        assertThatThrownBy(() -> text(page))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.line()).isEqualTo(2))
                .hasMessage("The page has over 10,000 tags inside one another; an answer has far fewer.");
    }

    @Test
    void tagsWithoutAnEndAreNotTakenForDeepOnes() {
        String page = "<h1>T</h1>" + "<p>word<br>".repeat(10_001);

        assertThat(text(page)).startsWith("# T\n");
    }

    @Test
    void whatIsNoPageOfTextIsRefused() {
        assertThatThrownBy(() -> text("<br>".repeat(200_001)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("The page has over 200,000 tags; an answer has far fewer.");
        assertThatThrownBy(() -> text("PK\0")).isInstanceOf(Unreadable.class).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> text("<script>a()</script>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("empty");
    }

    private static String text(String markup) {
        return page(markup).text();
    }

    private static SourceText page(String markup) {
        return HtmlPage.textOf("a.html", markup.getBytes(StandardCharsets.UTF_8));
    }
}
