package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An answer is written from nothing to the page of a visitor in a browser that runs no scripts; then two people change it at
 * once. On every screen of the way axe finds no barrier, and the Nu HTML checker no error.
 */
@Journey
class AnswerEditorWithoutScriptJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final String PASSWORD = "seven grey herons wait";
    private static final String QUESTION = "Why does bread go stale faster in the fridge?";
    private static final List<Screen> SCREENS = List.of(
            new Screen(320, 640, ColorScheme.LIGHT),
            new Screen(768, 1024, ColorScheme.DARK),
            Screen.DESK,
            Screen.DESK_AT_NIGHT);

    private final Browsing browsing;
    private final List<String> wrong = new ArrayList<>();

    AnswerEditorWithoutScriptJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anAnswerIsWrittenPublishedAndChangedByTwo() throws Exception {
        Files.createDirectories(SEEN);
        try (RunningSite site = RunningSite.fresh();
                Visit alma = browsing.newcomerWithoutScripts(site, Screen.DESK);
                Visit again = browsing.newcomerWithoutScripts(site, Screen.DESK);
                Visit inspector = browsing.inspector(site, Screen.DESK)) {
            setUp(alma, site.setUpLink());
            signIn(again);
            signIn(inspector);

            String editor = begin(alma);
            write(alma);
            String sections = addSections(alma);
            refusedAndMended(alma, sections);
            publishedAlong(alma);
            inspect(inspector, editor, "editor");
            bothChange(alma, again, editor, inspector);

            alma.to("/answers/why-does-bread-go-stale-faster-in-the-fridge");
            assertThat(alma.status()).isEqualTo(200);
            assertThat(alma.page().locator("h1")).hasText(QUESTION);
            assertThat(alma.page().locator("section.section h2").first()).hasText("What the cold does");
            assertThat(alma.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private static void setUp(Visit alma, String link) {
        alma.to(link);
        fill(alma, "name", "Alma Berg", "email", "alma@example.org", "password", PASSWORD);
        press(alma, "Make the account");
        signIn(alma);
    }

    private static void signIn(Visit visit) {
        visit.to("/admin/sign-in");
        fill(visit, "email", "alma@example.org", "password", PASSWORD);
        press(visit, "Sign in");
    }

    /** The path of the editor of a new answer. */
    private static String begin(Visit alma) {
        alma.to("/admin/answers/unsaved");
        press(alma, "New answer");
        assertThat(alma.page().locator("h1")).hasText("New answer");
        return URI.create(alma.page().url()).getPath();
    }

    private static void write(Visit alma) {
        fill(
                alma,
                "question",
                QUESTION,
                "quickAnswer",
                "Starch takes up its firm form again fastest a little above freezing, so bread hardens in the fridge"
                        + " within a day. Keep it in a box, or freeze what you will not eat.",
                "introduction",
                "It is not that it **dries**.");
        press(alma, "Save draft");
        assertThat(alma.page().locator(".notice")).hasText("Saved.");
        assertThat(alma.page().locator("h1")).hasText(QUESTION);
    }

    /** The key of the section that was written in the end. */
    private static String addSections(Visit alma) {
        press(alma, "Add: Common pitfalls");
        press(alma, "Add: Section");
        Locator cards = alma.page().locator("#sections > li");
        assertThat(cards).hasCount(2);
        String second = cards.nth(1).getAttribute("data-entry");
        fill(
                alma,
                "sections." + second + ".heading",
                "What the cold does",
                "sections." + second + ".body",
                "* Starch *sets*.\n* Crumb hardens.");
        press(alma, "Up", cards.nth(1));
        assertThat(alma.page().locator("#sections > li").first().locator("summary"))
                .hasText("What the cold does");
        press(alma, "Remove", alma.page().locator("#sections > li").nth(1));
        assertThat(alma.page().locator("#sections > li")).hasCount(1);
        press(alma, "Undo");
        assertThat(alma.page().locator("#sections > li")).hasCount(2);
        press(alma, "Add a next step");
        return alma.page().locator("#sections > li").nth(1).getAttribute("data-entry");
    }

    /** What stands in the way leads to its field, where it is mended. */
    private void refusedAndMended(Visit alma, String pitfalls) {
        press(alma, "Publish");
        assertThat(alma.status()).isIn(200, 422);
        Locator refusals = alma.page().locator("#refusals a");
        assertThat(refusals).hasCount(3);
        for (Locator refusal : refusals.all()) {
            assertThat(alma.page()
                            .locator("[id='" + refusal.getAttribute("href").substring(1) + "']"))
                    .isVisible();
        }
        assertThat(alma.page().locator("#obstacles h2")).containsText("draft is saved");
        String heading = refusals.first().getAttribute("href").substring(1);
        fill(alma, heading, "What goes wrong");
        fill(alma, refusals.nth(1).getAttribute("href").substring(1), "Freeze half of the loaf **today**.");
        fill(alma, "new.expert", "Nora Field");
        press(alma, "Add", alma.page().locator("[data-field='new.expert']"));
        assertThat(alma.page().locator("#expert option[selected]")).hasText("Nora Field (not public)");
    }

    private static void publishedAlong(Visit alma) {
        press(alma, "Publish these and the answer");
        assertThat(alma.page().locator(".notice")).hasText("Published. Visitors see it now.");
        assertThat(alma.page().locator("#state .mark")).hasText("public");
    }

    private void bothChange(Visit alma, Visit again, String editor, Visit inspector) throws Exception {
        alma.to(editor);
        again.to(editor);
        fill(alma, "scopeNote", "Bread of wheat and rye.", "disclosure", "None.");
        press(alma, "Save draft");
        fill(again, "scopeNote", "Not for gluten-free bread.", "disclaimer", "No warranty.");
        press(again, "Save draft");
        assertThat(again.page().locator("h1")).hasText("Two people have changed this answer");
        assertThat(again.page().locator(".both")).hasCount(1);
        press(again, "Save what I chose");
        assertThat(again.page().locator(".problems a")).hasCount(1);
        inspectAsItIs(inspector, again);
        again.page().locator("[id='scopeNote-theirs']").check();
        press(again, "Save what I chose");
        assertThat(again.page().locator(".notice")).hasText("Saved.");
        assertThat(again.page().locator("#scopeNote")).hasValue("Bread of wheat and rye.");
        assertThat(again.page().locator("#disclaimer")).hasValue("No warranty.");
        assertThat(again.page().locator("#disclosure")).hasValue("None.");
    }

    private void inspect(Visit inspector, String path, String name) throws Exception {
        Response[] document = new Response[1];
        inspector.page().onResponse(response -> {
            if (Visit.isAnotherPage(response) && response.url().endsWith(path)) {
                document[0] = response;
            }
        });
        inspector.to(path);
        look(inspector.page(), name);
        MarkupJourneyIT.complaints(document[0].text()).forEach(line -> wrong.add(name + ": " + line));
    }

    /** The same for a screen that only a form leads to. */
    private void inspectAsItIs(Visit inspector, Visit other) throws Exception {
        String html = other.page().content();
        MarkupJourneyIT.complaints(html).forEach(line -> wrong.add("conflict: " + line));
        inspector.to("/admin");
        inspector.page().setContent(html);
        look(inspector.page(), "conflict");
    }

    private void look(Page page, String name) {
        for (Screen screen : SCREENS) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
            String what = name + "-" + screen;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SEEN.resolve("screen-" + what + ".png"))
                    .setFullPage(true));
            if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    != 0) {
                wrong.add(what + ": too wide");
            }
            // The preview is a page of its own, which is looked at as such.
            new AxeBuilder(page)
                    .exclude("#preview")
                    .analyze()
                    .getViolations()
                    .forEach(rule -> wrong.add(what + ": " + rule.getHelp() + " " + rule.getNodes()));
        }
    }

    /** Ids of fields and what is typed, by turns. */
    private static void fill(Visit visit, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            visit.page().locator("[id='" + fields[i] + "']").fill(fields[i + 1]);
        }
    }

    private static void press(Visit visit, String button) {
        press(visit, button, visit.page().locator("main"));
    }

    private static void press(Visit visit, String button, Locator within) {
        Locator wanted = within.locator("button:not(.unseen):visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + button)))
                .first();
        visit.onward(wanted::click);
    }
}
