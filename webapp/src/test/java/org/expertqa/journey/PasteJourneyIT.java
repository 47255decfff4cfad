package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From an e-mail to a draft, and from a zip to several: an editor sees where each line goes before anything is made of it. */
@Journey
class PasteJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final String PASSWORD = "seven grey herons wait";
    private static final String MAIL = """
            From: Nora Field <nora@example.org>
            To: Editors <desk@example.org>
            Subject: Re: Bread for the spring issue
            Date: Mon, 2 Mar 2026 09:12:00 +0000

            Hi both,

            here is the piece at last; cut it where you need to.

            Why is the bread flat when the kitchen is cold?

            Quick Answer
            It is young. Dough counts its hours by warmth, so a cold kitchen wants more of them.

            What everybody reads first stands above the first heading.

            What to Look For
            • It wobbles like a set custard.
            • It smells of apples and not of flour.

            Common Pitfalls to Avoid in a Cold Kitchen
            Most of them come from hurry.

            Nora's Take
            Cold is not the enemy of good bread.

            What You Can Do Next
            1. Put a thermometer beside it.
            2. Wait two more hours.

            Expert Guidance from Nora Field
            Nora Field bakes in a cold house.

            Ready to Take Action?
            Come to the course: https://bread.example/course

            P.S. The photograph comes by post on Friday.

            Best wishes
            Nora
            """;
    private static final String PAGE =
            "<h1>Why is the crust pale?</h1><p>The oven was not hot yet.</p><h2>What to look for</h2><ul><li>The lamp</li></ul>";

    private static RunningSite site;

    private final Browsing browsing;
    private final List<String> wrong = new ArrayList<>();
    private Visit visit;
    private Page page;
    private Response document;

    PasteJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @BeforeAll
    static void anEditorIsThere() throws Exception {
        Files.createDirectories(SEEN);
        site = RunningSite.fresh();
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    @Test
    void aTextBecomesADraftAndNothingOfItIsLost() throws Exception {
        try (Visit alma = browsing.inspector(site, Screen.DESK)) {
            begin(alma);
            signIn();
            visit.to("/admin/paste");
            look("paste");
            submit("form.paste");
            look("paste-empty");
            fromAnEMailToADraft();
            theSameTextTwice();
            twoQuestionsAreTwoDrafts();
            aCopiedPageKeepsItsHeadings();
            filesInAZip();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theFirstRealTextHasAPlaceForEveryLine() throws Exception {
        Path folder = Path.of(System.getProperty("expertqa.seeds", "../../shared/seeds"));
        assumeTrue(
                Files.isDirectory(folder),
                "No seeds in " + folder.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(folder);
                Visit alma = browsing.newcomer(site, Screen.DESK)) {
            String seed = Files.readString(files.sorted().findFirst().orElseThrow());
            begin(alma);
            signIn();
            paste(seed);

            assertThat(page.locator(".runs li")).hasCount(0);
            assertThat(page.locator(".lines li")).hasCount((int) seed.lines().count());
            draft();
            assertThat(visit.path()).startsWith("/admin/answers/");
        }
    }

    private void fromAnEMailToADraft() throws Exception {
        paste(MAIL);
        look("reading");
        assertThat(page.locator(".runs .said")).hasText(new String[] {
            "Subject: Re: Bread for the spring issue",
            "Hi both,",
            "here is the piece at last; cut it where you need to.",
            "P.S. The photograph comes by post on Friday."
        });
        place("Subject: Re", "nothing: it is not needed");
        place("Hi both", "nothing: it is not needed");
        place("here is the piece", "nothing: it is not needed");
        place("P.S.", "Section 1: What to Look For");
        submit(".unplaced");

        assertThat(page.locator(".notice").first()).containsText("read again");
        assertThat(page.locator(".runs li")).hasCount(0);
        assertThat(row("Section 1", "It smells of apples")).containsText("The photograph comes by post on Friday.");
        moveTheTakeAndTakeThatBack();
        look("reading-placed");
        linesAreRefusedThatAreNone();
        lightsUpOnBothSides();

        draft();
        assertThat(visit.path()).startsWith("/admin/answers/");
        visit.to(visit.path() + "/source");
        look("source");
        assertThat(row("Section 1", "It smells of apples")).containsText("The photograph comes by post on Friday.");
        assertThat(page.locator(".lines li")).hasCount((int) MAIL.lines().count());
    }

    private void moveTheTakeAndTakeThatBack() {
        int line = 1 + MAIL.lines().toList().indexOf("Cold is not the enemy of good bread.");
        page.locator("#line-" + line).click();
        assertThat(page.locator("#from")).hasValue(Integer.toString(line));
        page.locator("#field").selectOption("answers[0].introduction");
        submit(".range");
        assertThat(row("Introduction", "Cold is not")).isVisible();

        page.locator(".placed li", having("line " + line)).locator("button").click();
        page.waitForLoadState();
        assertThat(row("The expert's take", "Cold is not")).isVisible();
    }

    private void linesAreRefusedThatAreNone() throws Exception {
        page.locator("#from").fill("7");
        page.locator("#to").fill("70000");
        submit(".range");
        look("reading-wrong");
        assertThat(page.locator(".problems:focus")).isVisible();
        assertThat(page.locator(".runs li")).hasCount(0);
    }

    private void lightsUpOnBothSides() {
        page.locator(".lines .quick").first().hover();
        assertThat(page.locator(".rows .lit")).hasCount(1);
        assertThat(page.locator(".rows .lit")).containsText("Quick answer");
    }

    private void theSameTextTwice() throws Exception {
        paste(MAIL);
        look("reading-again");
        assertThat(page.locator(".already a")).hasText("Why is the bread flat when the kitchen is cold?");
        assertThat(page.locator(".title.reading button")).hasCount(0);
    }

    private void twoQuestionsAreTwoDrafts() throws Exception {
        paste("# FAQ\n\n## Why is it pale?\n\nThe oven was cold.\n\n## Why is it black?\n\nThe oven was hot.\n");
        assertThat(page.locator(".title.reading button")).hasText("Make 2 drafts");
        draft();
        look("made");
        assertThat(page.locator(".next li")).hasCount(2);
    }

    private void aCopiedPageKeepsItsHeadings() {
        visit.to("/admin/paste");
        page.locator("#text").focus();
        page.evaluate(
                "html => { const data = new DataTransfer(); data.setData('text/html', html); data.setData('text/plain', 'flat');"
                        + " document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true})); }",
                PAGE);
        assertThat(page.locator("#came")).containsText("copied from a page");
        submit("form.paste");
        assertThat(row("Question", "Why is the crust pale?")).isVisible();
        assertThat(row("Section 1: heading", "What to look for")).isVisible();
        submit(".part:last-child");
        assertThat(page.locator(".notice")).hasText("The pasted text is gone.");
    }

    private void filesInAZip() throws Exception {
        visit.to("/admin/uploads");
        look("upload");
        send("no.zip", "no zip at all".getBytes(StandardCharsets.UTF_8));
        look("upload-wrong");
        send("texts.zip", zip());
        look("upload-report");
        assertThat(page.locator("tbody tr", having("one.md"))).containsText("can be brought in");
        assertThat(page.locator("tbody tr", having("up.md"))).containsText("refused");
        submit(".title");
        look("upload-stored");
        assertThat(page.locator("tbody tr", having("one.md"))).containsText("draft made");
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("one.md", "two/two.md", "../up.md")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("# Why is " + name + " there?\n\nIt is.\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private void send(String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/zip", content));
        submit("main");
    }

    private void begin(Visit with) {
        visit = with;
        page = with.page();
        page.onResponse(response -> document = Visit.isAnotherPage(response) ? response : document);
    }

    /** The first who comes makes the account. */
    private void signIn() throws Exception {
        visit.to(site.setUpLink());
        if (visit.status() == 200) {
            fill("name", "Alma Berg", "email", "alma@example.org", "password", PASSWORD);
            submit("main");
        }
        visit.to("/admin/sign-in");
        fill("email", "alma@example.org", "password", PASSWORD);
        submit("main");
    }

    private void paste(String text) {
        visit.to("/admin/paste");
        page.locator("#text").fill(text);
        submit("form.paste");
    }

    private void draft() {
        submit(".title.reading");
    }

    private void place(String words, String field) {
        page.locator(".runs li", having(words)).locator("select").selectOption(field);
    }

    private Locator row(String name, String value) {
        return page.locator(".row", having(name))
                .filter(new Locator.FilterOptions().setHasText(value))
                .first();
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private void fill(String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            page.locator("#" + fields[i]).fill(fields[i + 1]);
        }
    }

    private void submit(String where) {
        visit.onward(() -> page.locator(where + " button[type=submit]").first().click());
    }

    /** Looks at what is open, in every size and light. */
    private void look(String name) throws Exception {
        for (Screen screen : Screen.all()) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
            String what = name + "-" + screen;
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SEEN.resolve("screen-" + what + ".png"))
                    .setFullPage(true));
            if (visit.overflow() != 0) {
                wrong.add(what + ": too wide");
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> wrong.add(what + ": " + rule.getHelp() + " " + rule.getNodes()));
        }
        page.setViewportSize(Screen.DESK.width(), Screen.DESK.height());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(Screen.DESK.scheme()));
        MarkupJourneyIT.complaints(document.text()).forEach(line -> wrong.add(name + ": " + line));
    }
}
