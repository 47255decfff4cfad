package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.CloseOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The day of somebody who writes an answer: cards, words that are kept whatever happens, and the page beside them. */
@Journey
class AnswerEditorJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final String PASSWORD = "seven grey herons wait";
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(15_000);
    private static final Pattern KEPT = Pattern.compile("^Kept at \\d");

    private static RunningSite site;
    private static int answers;

    private final Browsing browsing;

    AnswerEditorJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @BeforeAll
    static void alma(Browsing browsing) throws Exception {
        site = RunningSite.fresh();
        try (Visit alma = browsing.newcomer(site, Screen.DESK)) {
            alma.to(site.setUpLink());
            alma.page().locator("#name").fill("Alma Berg");
            alma.page().locator("#email").fill("alma@example.org");
            alma.page().locator("#password").fill(PASSWORD);
            alma.onward(() -> alma.page().locator("main button[type=submit]").click());
        }
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    void cardsByKeyboard() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            List<String> before = sections(page);
            String first = before.get(0);

            page.locator(act("down", first)).focus();
            page.keyboard().press("Enter");
            assertThat(sections(page)).startsWith(before.get(1), first);
            assertThat(page.locator(act("down", first))).isFocused();
            assertThat(heard(page)).containsText("is at place 2 of " + before.size());

            page.locator(named("sections", first, "heading")).focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(sections(page)).isEqualTo(before);
            assertThat(page.locator(named("sections", first, "heading"))).isFocused();

            page.locator(act("up", first)).focus();
            page.keyboard().press("Enter");
            assertThat(sections(page)).isEqualTo(before);
            assertThat(heard(page)).containsText("is the first");

            page.locator(act("duplicate", first)).focus();
            page.keyboard().press("Enter");
            assertThat(sections(page)).hasSize(before.size() + 1);
            String copy = sections(page).get(1);
            assertThat(before).doesNotContain(copy);
            for (String field : List.of("kind", "heading", "body")) {
                assertThat(page.locator(named("sections", copy, field)).inputValue())
                        .as(field)
                        .isEqualTo(page.locator(named("sections", first, field)).inputValue());
            }

            page.locator(act("remove", copy)).focus();
            page.keyboard().press("Enter");
            assertThat(sections(page)).isEqualTo(before);
            assertThat(page.locator(".removed button")).isFocused();
            page.keyboard().press("Control+z");
            assertThat(sections(page)).contains(copy);
            assertThat(page.locator(act("remove", copy))).isFocused();
            assertThat(complaints(visit)).isEmpty();
        }
    }

    @Test
    void cardsByMouse() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            List<String> before = sections(page);
            String first = before.get(0);

            drag(page, first, before.get(before.size() - 1));
            assertThat(sections(page)).endsWith(first).hasSameSizeAs(before);

            page.locator(act("remove", first)).click();
            page.locator(".removed button").click();
            assertThat(sections(page)).endsWith(first);

            page.locator("[value='fold sections']").click();
            assertThat(page.locator("#sections > li > details[open]")).hasCount(0);
            page.locator("[value='unfold sections']").click();
            assertThat(page.locator("#sections > li > details[open]")).hasCount(before.size());
            assertThat(complaints(visit)).isEmpty();
        }
    }

    @Test
    void everyListGrowsAndShrinksAlike() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            for (String list : List.of("sections", "nextSteps", "citations")) {
                int before = keys(page, list).size();
                page.locator("button[data-act=add][value^='add " + list + "']")
                        .first()
                        .click();
                List<String> keys = keys(page, list);
                assertThat(keys).as(list).hasSize(before + 1).doesNotHaveDuplicates();
                String added = keys.get(before);
                assertThat(page.locator("#entry-" + added + " :focus")).hasCount(1);

                page.locator("[value='remove " + list + " " + added + "']").click();
                assertThat(keys(page, list)).as(list).hasSize(before);
            }
            assertThat(complaints(visit)).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsKeptAndThereAfterAReload() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            type(page, "Why is anything kept at all?");
            assertThat(page.locator("#kept")).containsText(KEPT, SOON);

            page.reload();

            assertThat(page.locator("#question")).hasValue("Why is anything kept at all?");
            assertThat(page.locator(".offer")).hasCount(0);
            assertThat(complaints(visit)).isEmpty();
        }
    }

    @Test
    void theConnectionDropsWhileTyping() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            page.context().setOffline(true);
            type(page, "Where do words go without a connection?");
            assertThat(page.locator("#banner")).containsText("The site does not answer.", SOON);
            assertThat(page.locator("#kept")).containsText("Kept on this computer");

            page.context().setOffline(false);
            assertThat(page.locator("#kept")).containsText(KEPT, SOON);
            assertThat(page.locator("#banner")).isHidden();
            page.reload();
            assertThat(page.locator("#question")).hasValue("Where do words go without a connection?");
        }
    }

    @Test
    void wordsThatWereNeverSentAreOfferedOnReturn() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            String address = page.url();
            String before = page.locator("#question").inputValue();
            page.context().setOffline(true);
            type(page, "Which words were never sent?");
            assertThat(page.locator("#banner")).containsText("The site does not answer.", SOON);
            Page returned = page.context().newPage();
            page.close();
            returned.context().setOffline(false);

            returned.navigate(address);
            assertThat(returned.locator("#question")).hasValue(before);
            assertThat(returned.locator(".offer")).containsText("Which words were never sent?");
            assertThat(returned.locator(".offer")).containsText(before);
            returned.locator(".offer button").first().click();

            assertThat(returned.locator("#question")).hasValue("Which words were never sent?");
            assertThat(returned.locator(".offer")).hasCount(0);
            assertThat(returned.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void whoLeavesInTheMiddleOfAWordFindsItAgain() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            String address = page.url();
            type(page, "Is half a wor");
            page.navigate("about:blank");

            page.navigate(address);

            boolean offered = page.locator(".offer").count() == 1;
            assertThat(offered || page.locator("#question").inputValue().equals("Is half a wor"))
                    .isTrue();
        }
    }

    @Test
    void onlyWhereNothingCanBeKeptSomebodyIsAskedBeforeLeaving() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.context().setOffline(true);
            page.evaluate("Storage.prototype.setItem = () => { throw new Error('There is no room.'); }; true");
            type(page, "Where is there any room?");
            assertThat(page.locator("#banner")).containsText("this browser keeps nothing", SOON);

            page.close(new CloseOptions().setRunBeforeUnload(true));
            visit.page().context().pages().get(0).waitForCondition(() -> !asked.isEmpty());

            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void theSessionEndsWhileTyping() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            page.context().clearCookies();
            type(page, "Who is it that writes here?");
            assertThat(page.locator("#banner")).containsText("You are signed out.", SOON);
            Page tab = page.waitForPopup(() -> page.locator("#banner a").click());
            signIn(tab);
            page.bringToFront();

            assertThat(page.locator("#kept")).containsText(KEPT, SOON);
            assertThat(page.locator("#banner")).isHidden();
            page.reload();
            assertThat(page.locator("#question")).hasValue("Who is it that writes here?");
        }
    }

    @Test
    void twoEditorsOneAnswer() {
        try (Visit alma = editor();
                Visit other = browsing.newcomer(site, Screen.DESK)) {
            signIn(other.to("/admin").page());
            other.page().navigate(alma.page().url());
            type(other.page(), "What does the other one ask?");
            other.onward(() -> other.page().keyboard().press("Control+s"));
            assertThat(other.page().locator("#question")).hasValue("What does the other one ask?");

            type(alma.page(), "What does the first one ask?");
            alma.onward(() -> alma.page().keyboard().press("Control+s"));

            assertThat(alma.page().locator("main")).containsText("What does the other one ask?");
            assertThat(alma.page().locator("main")).containsText("What does the first one ask?");
        }
    }

    @Test
    void thePreviewShowsWhatIsTypedAndGoesThere() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            String last = sections(page).get(sections(page).size() - 1);
            assertThat(page.frameLocator("#preview").locator("#" + last)).hasCount(1);
            Locator heading = page.locator(named("sections", last, "heading"));
            heading.fill("A heading that nobody has read yet");

            assertThat(page.frameLocator("#preview").locator("#" + last)).hasText("A heading that nobody has read yet");
            page.waitForCondition(() -> isSeen(page, last));
            assertThat(heading).isFocused();
            page.locator("[data-width=desk]").click();
            assertThat(page.frameLocator("#preview").locator("html")).not().hasText("");
            assertThat(page.evaluate("document.querySelector('#preview').contentWindow.innerWidth"))
                    .isEqualTo(1280);
            assertThat(complaints(visit)).isEmpty();
        }
    }

    @Test
    void aRefusalLeadsToItsFieldThoughItIsFolded() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            String first = sections(page).get(0);
            page.locator(named("sections", first, "heading")).fill("x".repeat(151));
            Locator line = page.locator("#refusals a[href*='" + first + "']");
            assertThat(line).hasCount(1);
            page.locator("[value='fold sections']").click();

            line.click();

            assertThat(page.locator(named("sections", first, "heading"))).isFocused();
            assertThat(page.locator("#entry-" + first + " > details")).hasAttribute("open", "");
            page.locator(named("sections", first, "heading")).fill("Short");
            assertThat(line).hasCount(0);
        }
    }

    @Test
    void aRelatedAnswerIsChosenByItsName() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            Locator box = page.locator("#related [role=combobox]");
            box.focus();
            page.keyboard().type("sleep");
            Locator options = page.locator("#related [role=option]");
            assertThat(options.first()).isVisible();
            String name = options.first().textContent();
            page.keyboard().press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");

            assertThat(page.locator("#related label")
                            .filter(new FilterOptions().setHasText(name))
                            .locator("input"))
                    .isChecked();
            assertThat(box).isFocused();
            assertThat(box).hasValue("");
            assertThat(page.locator("#kept")).containsText(KEPT, SOON);
            page.reload();
            assertThat(page.locator("#related label")
                            .filter(new FilterOptions().setHasText(name))
                            .locator("input"))
                    .isChecked();
        }
    }

    @Test
    void enterInALineAndControlEnterPublishNothing() {
        try (Visit visit = editor()) {
            Page page = visit.page();
            String address = page.url();
            List<String> before = sections(page);
            page.locator("#question").focus();
            page.keyboard().press("Enter");
            assertThat(sections(page)).isEqualTo(before);

            visit.onward(() -> page.keyboard().press("Control+Enter"));

            assertThat(page.url()).startsWith(address);
            assertThat(page.locator(".notice")).hasText("Saved.");
        }
    }

    @Test
    void everybodyCanUseTheScreen() throws Exception {
        Files.createDirectories(SEEN);
        List<String> wrong = new ArrayList<>();
        try (Visit visit = inspector()) {
            Page page = visit.page();
            page.locator(act("remove", sections(page).get(0))).click();
            page.locator("#quickAnswer").fill("Short.");
            page.context().setOffline(true);
            assertThat(page.locator("#banner")).containsText("The site does not answer.", SOON);
            look(page, "editor", wrong);
            page.locator("[data-act=keys]").click();
            look(page, "editor-keys", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String name, List<String> wrong) {
        for (int width : List.of(768, 1280)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                String what = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions().setPath(SEEN.resolve(what + ".png")));
                new AxeBuilder(page)
                        .exclude("#preview")
                        .analyze()
                        .getViolations()
                        .forEach(rule -> wrong.add(what + ": " + rule.getHelp() + " " + rule.getNodes()));
            }
        }
    }

    /** Somebody at the screen of an answer that no other test has touched. */
    private Visit editor() {
        return opened(browsing.newcomer(site, Screen.DESK));
    }

    private Visit inspector() {
        return opened(browsing.inspector(site, Screen.DESK));
    }

    private static Visit opened(Visit visit) {
        signIn(visit.to("/admin").page());
        visit.to("/admin/answers/" + nextAnswer(visit.page()));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page().locator(".list-tools")).hasCount(3);
        return visit;
    }

    private static String nextAnswer(Page page) {
        return page.evaluate(
                        "number => fetch('/api/v1/answers?limit=50').then(it => it.json()).then(it => it.items[number % it.items.length].id)",
                        answers++)
                .toString();
    }

    private static void signIn(Page page) {
        page.locator("#email").fill("alma@example.org");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void type(Page page, String words) {
        page.locator("#question").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    private static void drag(Page page, String card, String behind) {
        page.locator("#entry-" + card + " [data-act=drag]").scrollIntoViewIfNeeded();
        BoundingBox from = page.locator("#entry-" + card + " [data-act=drag]").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.waitForCondition(() -> page.locator(".dragged").count() == 1);
        BoundingBox to = page.locator("#entry-" + behind).boundingBox();
        page.mouse().move(from.x + from.width / 2, to.y + to.height - 2, new MoveOptions().setSteps(4));
        page.waitForCondition(
                () -> sections(page).indexOf(card) == sections(page).size() - 1);
        page.mouse().up();
    }

    private static boolean isSeen(Page page, String section) {
        return (boolean) page.evaluate("""
                id => {
                  const frame = document.querySelector("#preview");
                  const top = frame.contentDocument.getElementById(id).getBoundingClientRect().top;
                  return top >= 0 && top < frame.contentWindow.innerHeight;
                }
                """, section);
    }

    private static List<String> sections(Page page) {
        return keys(page, "sections");
    }

    /** The keys of the entries that the form would send, in their order. */
    private static List<String> keys(Page page, String list) {
        Object keys = page.evaluate("list => new FormData(document.querySelector('form.editor')).getAll(list)", list);
        return ((List<?>) keys).stream().map(Object::toString).toList();
    }

    private static String act(String act, String section) {
        return "[value='" + act + " sections " + section + "']";
    }

    private static String named(String list, String key, String field) {
        return "[name='" + list + "." + key + "." + field + "']";
    }

    /** All but that a question to the site was given up for a newer one. */
    private static List<String> complaints(Visit visit) {
        return visit.complaints().stream()
                .filter(line -> !line.matches("failed: .*/(preview|advice|working-copy)"))
                .toList();
    }

    private static Locator heard(Page page) {
        return page.locator("body > p.unseen[role=status]");
    }
}
