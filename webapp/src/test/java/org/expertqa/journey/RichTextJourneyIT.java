package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who writes rich text without knowing Markdown, by keyboard and by pasting; and Markdown stays what is stored. */
@Journey
class RichTextJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final String SEVERAL = """
            Some **bold** words, a [link](https://example.org) and `code`.
            They go on in another line.

            ### A heading
            * one
            * two


            1) *first*
            2) second

            > quoted [here][there]

            | Head | Other |
            |:-----|------:|
            | a<br>b | c \\| d |

            [there]: https://example.org/there "There"
            <b>no *markup*</b>
            """;

    private final Browsing browsing;

    RichTextJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void whatNobodyChangedStaysAsItWasToTheLetterAndLooksAsOnThePage() throws Exception {
        List<String> texts = RichTexts.ofTheSamples();
        assertThat(texts.size()).isGreaterThan(40);

        staysAsItWas(texts);
    }

    @Test
    void soDoesWhatTheImporterBrought() throws Exception {
        List<String> texts = RichTexts.ofTheCorpus();
        assertThat(texts.size()).isGreaterThan(30);

        staysAsItWas(texts);
    }

    @Test
    void soDoesWhatIsOddMarkdown() {
        staysAsItWas(List.of(
                SEVERAL,
                "",
                "\n\n  \n",
                "A setext heading\n===\n\ntext\n***\n* * *\n+ plus\n\n      code\n\n~~~ js\nx\n~~~",
                "- a\n\n      code in it\n- b\n  > c\n    1. d\n\n   e",
                "[a](javascript:alert(1)) ![b](https://example.org/b.png) ![c](http://example.org/c.png)",
                "<div>\n*not em*\n</div>\n\n<script>alert(1)</script>",
                "a\\\nb  \nc&nbsp;&amp;&copy; \\* ***d*** __e__ _f_",
                "| a |\n|---|\n| `x\\|y` | more |\n| |",
                "#### four\n##### five\n# one #\n####### seven",
                "[a]: /x\n[b]: /y\n[a] [b][] [c]\n\n```\nnever closed\n\n"));
    }

    @Test
    void whoChangesABlockChangesNothingElse() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, SEVERAL);
            page.click(0, "h3").press("End").type("!");
            assertThat(page.markdown(0)).isEqualTo(SEVERAL.replace("A heading", "A heading!"));

            page.click(0, "li >> text=second").press("End").type(" *two*");
            assertThat(page.markdown(0))
                    .isEqualTo(SEVERAL.replace("A heading", "A heading!")
                            .replace("1) *first*\n2) second", "1. *first*\n2. second \\*two\\*"));

            page.press(Collections.nCopies(2, "Control+z").toArray(String[]::new));
            assertThat(page.markdown(0)).isEqualTo(SEVERAL);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatLooksLikeMarkdownStaysWhatWasTyped() {
        String typed =
                "# no *heading* [x](https://y.org) ![z](/z) <b>b</b> `c` &amp; | \\ __d__ 1. snake_case http://a.org ~~e~~";
        try (Visit visit = browsing.visit(Screen.DESK)) {
            for (String start : List.of("", "1. ", "- ", "> ", "    ", "### ", "---", "+ ", "| a | b |")) {
                RichTextPage page = RichTextPage.of(visit, "");
                page.toTheEnd(0).type(start + typed);

                assertThat(RichTexts.onThePage(page.markdown(0)))
                        .isEqualTo("<p>" + Entities.escape((start + typed).strip()) + "</p>");
                visit.page().unroute("**/a-page-of-fields");
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void everythingIsWrittenByKeyboard() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "");
            page.toTheEnd(0).press("Control+b").type("Bold").press("Control+b").type(" and ");
            page.press("Control+i").type("italic").press("Control+i").type(", ");
            page.press("Control+e").type("code").press("Control+e", "Enter");
            tool(page, "heading").type("Heading").press("Enter");
            tool(page, "bullets")
                    .type("one")
                    .press("Enter")
                    .type("two")
                    .press("Enter", "Control+]")
                    .type("deep");
            page.press("Enter", "Enter", "Enter");
            tool(page, "numbers").type("first").press("Enter", "Enter");
            tool(page, "quote").type("quoted").press("Enter", "Enter");
            tool(page, "subheading").type("Below").press("Enter");

            assertThat(page.markdown(0)).isEqualTo("""
                    **Bold** and *italic*, `code`

                    ### Heading

                    - one
                    - two
                      - deep

                    1. first

                    > quoted

                    #### Below""");
            assertThat(RichTexts.bare(page.shown(0))).isEqualTo(RichTexts.onThePage(page.markdown(0)));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aTableIsWrittenByKeyboard() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "Before");
            page.toTheEnd(0);
            tool(page, "table").type("Head").press("ArrowRight").type("Other | more");
            page.press("ArrowRight").type("a").press("Enter").type("b");
            tool(page, "row-add");
            tool(page, "column-remove");

            assertThat(page.markdown(0)).isEqualTo("Before\n\n| Other \\| more |\n| --- |\n|  |\n|  |\n|  |");
            page.press("Control+z");
            assertThat(page.markdown(0))
                    .isEqualTo("Before\n\n| Head | Other \\| more |\n| --- | --- |\n| a<br>b |  |\n|  |  |\n|  |  |");
            assertThat(RichTexts.bare(page.shown(0))).isEqualTo(RichTexts.onThePage(page.markdown(0)));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoPointsAtAWordWritesThere() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "block", List.of(SEVERAL, SEVERAL));
            page.click(0, "td >> text=d").press("End").type("!");
            page.click(1, "strong").press("End").type("!");

            assertThat(page.markdown(0)).contains("| c \\| d! |");
            assertThat(page.markdown(1)).contains("another line.!");
        }
    }

    @Test
    void whoTouchesAWordWritesThere() {
        try (Visit visit = browsing.visit(Screen.TELEPHONE)) {
            RichTextPage page = RichTextPage.of(visit, SEVERAL);
            page.surface(0).locator("h3").evaluate("""
                    heading => { const { left, top, height } = heading.getBoundingClientRect();
                      const at = { bubbles: true, clientX: left + 1, clientY: top + height / 2, pointerType: "touch" };
                      heading.dispatchEvent(new PointerEvent("pointerdown", at));
                      heading.dispatchEvent(new MouseEvent("click", at)); }""");
            page.press("End").type("!");

            assertThat(page.markdown(0)).contains("### A heading!\n");
        }
    }

    @Test
    void aLinkIsAskedForInAWindow() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "Some words");
            page.toTheEnd(0).press("Control+Shift+ArrowLeft", "Control+k");
            Locator dialog = visit.page().locator("dialog[open]");
            assertThat(dialog).hasAccessibleName("Link");
            assertThat(dialog.locator("input")).isFocused();

            page.type("javascript:alert(1)").press("Enter");
            assertThat(dialog.locator("[role=alert]")).containsText("An address begins with https://");
            page.press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(page.surface(0)).isFocused();
            assertThat(page.markdown(0)).isEqualTo("Some words");

            page.press("Control+k").type("https://example.org/a").press("Enter");
            assertThat(page.surface(0)).isFocused();
            assertThat(page.markdown(0)).isEqualTo("Some [words](https://example.org/a)");

            page.press("Control+k");
            assertThat(dialog.locator("input")).hasValue("https://example.org/a");
            page.type("/answers").press("Enter");
            assertThat(page.markdown(0)).isEqualTo("Some [words](/answers)");

            page.press("Control+k");
            dialog.locator("text=Remove").click();
            assertThat(page.markdown(0)).isEqualTo("Some words");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theToolsAreReachedLeftAndLeftOut() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "block", List.of("**one**", "two"));
            page.surface(0).focus();
            page.press("Alt+F10");
            assertThat(page.focusedTool()).isEqualTo("bold");
            assertThat(page.press("ArrowRight").focusedTool()).isEqualTo("italic");
            assertThat(page.press("End").focusedTool()).isEqualTo("write-markdown");
            assertThat(page.press("ArrowRight").focusedTool()).isEqualTo("bold");
            assertThat(page.press("ArrowLeft", "Home").focusedTool()).isEqualTo("bold");
            page.press("Escape");
            assertThat(page.surface(0)).isFocused();

            page.press("Control+a");
            assertThat(page.tool(0, "bold")).hasAttribute("aria-pressed", "true");
            page.press("Control+b");
            assertThat(page.tool(0, "bold")).hasAttribute("aria-pressed", "false");
            assertThat(page.markdown(0)).isEqualTo("one");

            page.press("Tab");
            assertThat(page.surface(1)).isFocused();
            page.press("Shift+Tab");
            assertThat(page.surface(0)).isFocused();
            assertThat(page.surface(0)).hasAccessibleName("Text 0");
            assertThat(page.surface(0)).hasAccessibleDescription("A hint Alt+F10 leads to the formatting.");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "docs", "web"})
    void whatIsPastedComesInClean(String from) throws IOException {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "");
            page.toTheEnd(0).paste("text/html", file(from + ".html"));

            assertThat(page.markdown(0)).isEqualTo(file(from + ".md").strip());
            assertThat(RichTexts.bare(page.shown(0))).isEqualTo(RichTexts.onThePage(page.markdown(0)));
            assertThat(visit.page().evaluate("window.pasted ?? 'nothing ran'")).isEqualTo("nothing ran");
            page.press("Control+z");
            assertThat(page.markdown(0)).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void wordsThatArePastedAreWords() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "");
            page.toTheEnd(0).paste("text/plain", "# one\n\ntwo *three*");

            assertThat(page.markdown(0)).isEqualTo("\\# one\n\ntwo \\*three\\*");
        }
    }

    @Test
    void aLineStaysALine() throws IOException {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "inline", List.of("Do **this**", "- a list\n- of two"));
            page.toTheEnd(0).press("Enter", "Shift+Enter").type(" now.");
            assertThat(page.markdown(0)).isEqualTo("Do **this now.**");
            page.press("Control+a", "Delete").paste("text/html", file("docs.html"));
            assertThat(page.markdown(0))
                    .startsWith("Before you call Write down **when** it *began*, and see [the list]")
                    .doesNotContain("\n");
            assertThat(page.tool(0, "heading")).hasCount(0);

            page.surface(1).focus();
            assertThat(page.surface(1)).hasText("a list of two");
            assertThat(page.markdown(1)).isEqualTo("- a list\n- of two");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoKnowsMarkdownWritesIt() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "*one*");
            page.surface(0).focus();
            tool(page, "write-markdown");
            Locator text = visit.page().locator("#text0");
            assertThat(text).isFocused();
            assertThat(page.surface(0)).isHidden();
            text.fill("### Two\n\n*three*");
            page.press("Alt+F10").press("Enter");

            assertThat(page.surface(0).locator("h3")).hasText("Two");
            assertThat(page.surface(0)).isFocused();
            assertThat(page.markdown(0)).isEqualTo("### Two\n\n*three*");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theFormKnowsEveryWordInTime() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "one");
            visit.page().evaluate("() => { window.heard = 0; document.forms[0].oninput = () => window.heard++; }");
            page.toTheEnd(0).type(" two");
            assertThat(visit.page().locator("#text0")).hasValue("one two");
            assertThat(visit.number("window.heard")).isPositive();

            page.type(" three");
            assertThat(visit.page().evaluate("new FormData(document.forms[0]).get('text0')"))
                    .isEqualTo("one two three");
            page.type(" four");
            visit.onward(() -> visit.page().evaluate("document.forms[0].requestSubmit()"));
            assertThat(visit.page().url()).endsWith("?text0=one+two+three+four");
        }
    }

    @Test
    void aFieldThatComesLaterIsOneToo() {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "*one*");
            visit.page().evaluate("""
                    () => { const copy = document.querySelector(".field").cloneNode(true);
                      copy.innerHTML = copy.innerHTML.replaceAll("text0", "text1").replaceAll("Text 0", "Text 1");
                      document.querySelector("form").append(copy); }""");
            page.toTheEnd(1).type("!");

            assertThat(page.markdown(1)).isEqualTo("*one!*");
            assertThat(visit.page().locator(".rich-text")).hasCount(2);
            visit.page().locator("label >> text=Text 0").click();
            assertThat(page.surface(0)).isFocused();
            visit.page().evaluate("document.getElementById('text1').focus()");
            assertThat(page.surface(1)).isFocused();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.Screen#all")
    void everybodyCanUseIt(Screen screen) throws Exception {
        Files.createDirectories(SEEN);
        try (Visit visit = browsing.inspection(screen)) {
            RichTextPage page = RichTextPage.of(visit, "block", List.of(SEVERAL, "", "- a\n- b"));
            visit.picture(SEEN.resolve("rich-text-" + screen + ".png"), true);
            assertThat(violations(visit)).isEmpty();

            page.click(0, "td");
            assertThat(page.surface(0)).isFocused();
            assertThat(page.tool(0, "row-add")).isVisible();
            visit.picture(SEEN.resolve("rich-text-used-" + screen + ".png"), true);
            assertThat(violations(visit)).isEmpty();
            assertThat(visit.overflow()).as("pixels that are too wide").isZero();

            page.press("Control+k").type("no").press("Enter");
            assertThat(visit.page().locator("dialog[open] [role=alert]")).isVisible();
            visit.picture(SEEN.resolve("rich-text-link-" + screen + ".png"), false);
            assertThat(violations(visit)).isEmpty();
            page.press("Escape");
            visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visit.picture(SEEN.resolve("rich-text-forced-" + screen + ".png"), false);
        }
    }

    @Test
    void aHundredFieldsAreReady() throws Exception {
        List<String> samples = RichTexts.ofTheSamples();
        List<String> texts = IntStream.range(0, 100)
                .mapToObj(number -> samples.get(number % samples.size()))
                .toList();
        try (Visit visit = browsing.visit(Screen.DESK)) {
            RichTextPage page = RichTextPage.of(visit, "block", texts);
            assertThat(visit.page().locator(".rich-text-surface")).hasCount(100);
            int ready = visit.number("performance.getEntriesByName('rich-text')[0].duration");
            int all = visit.number("(() => { const begun = performance.now();"
                    + " document.querySelectorAll('textarea').forEach(text => text.focus());"
                    + " return performance.now() - begun; })()");
            Files.createDirectories(SEEN);
            Files.writeString(
                    SEEN.resolve("rich-text.txt"),
                    "A hundred fields: shown in " + ready + " ms, all ready to be written in in " + all
                            + " ms more.\n");

            page.toTheEnd(99).type("!");
            assertThat(page.markdown(99)).isNotEqualTo(texts.get(99));
            assertThat(IntStream.range(0, 99).mapToObj(page::markdown).toList()).isEqualTo(texts.subList(0, 99));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void staysAsItWas(List<String> texts) {
        try (Visit visit = browsing.visit(Screen.DESK)) {
            visit.page()
                    .route(
                            Pattern.compile("https://.*"),
                            route -> route.fulfill(new FulfillOptions().setContentType("image/svg+xml")));
            RichTextPage page = RichTextPage.of(visit, "block", texts);
            List<String> shown =
                    IntStream.range(0, texts.size()).mapToObj(page::shown).toList();
            visit.page().evaluate("document.querySelectorAll('textarea').forEach(text => text.focus())");
            visit.page().evaluate("document.activeElement.blur()");

            for (int number = 0; number < texts.size(); number++) {
                String text = texts.get(number);
                assertThat(page.markdown(number)).isEqualTo(text);
                assertThat(RichTexts.bare(shown.get(number))).as(text).isEqualTo(RichTexts.onThePage(text));
                assertThat(RichTexts.bare(page.shown(number))).as(text).isEqualTo(RichTexts.onThePage(text));
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** Presses a button by keyboard, and goes back to the text. */
    private static RichTextPage tool(RichTextPage page, String name) {
        page.press("Alt+F10", "Home");
        while (!page.focusedTool().equals(name)) {
            page.press("ArrowRight");
        }
        page.press("Enter");
        return page.focusedTool().isEmpty() ? page : page.press("Escape");
    }

    private static List<?> violations(Visit visit) {
        return new AxeBuilder(visit.page()).analyze().getViolations();
    }

    private static String file(String name) throws IOException {
        try (var in = RichTextJourneyIT.class.getResourceAsStream("paste/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
