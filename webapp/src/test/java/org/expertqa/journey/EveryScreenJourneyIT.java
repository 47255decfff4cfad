package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every screen of those who run the site, with and without mistakes on it: on a telephone and on a desk, by day and by night.
 * It fits, axe finds no barrier, the Nu HTML checker no error. Some of what is seen on the way are the pictures of the docs.
 */
@Journey
class EveryScreenJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Set<String> IN_THE_DOCS = Set.of(
            "set-up", "sign-in", "desk", "answers", "report", "accounts", "account", "link", "add-account-wrong");
    private static final String PASSWORD = "seven grey herons wait";

    private final Browsing browsing;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();
    private Visit visit;
    private Page page;
    private Response document;

    EveryScreenJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void everybodyCanUseEveryScreen() throws Exception {
        Files.createDirectories(SEEN);
        Files.createDirectories(PICTURES);
        try (RunningSite site = RunningSite.fresh();
                Visit inspector = browsing.inspector(site, Screen.DESK)) {
            visit = inspector;
            page = visit.page();
            page.onResponse(this::keep);
            beforeSomebodyIsIn(site.setUpLink());
            lists(site);
            inside();
            asAnAuthor();
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(IN_THE_DOCS);
    }

    private void beforeSomebodyIsIn(String link) throws Exception {
        visit.to(link);
        look("set-up");
        submit("main");
        look("set-up-wrong");
        fill("name", "Alma Berg", "email", "alma@example.org", "password", PASSWORD);
        submit("main");
        look("sign-in-after-set-up");
        visit.to(link);
        look("set-up-ended");
        visit.to("/admin/accounts");
        look("sign-in");
        fill("email", "alma@example.org", "password", "something else");
        submit("main");
        look("sign-in-wrong");
        guess(5);
        look("sign-in-waiting");
        fill("email", "alma@example.org");
        fill("password", PASSWORD);
        submit("main");
        assertThat(visit.path()).isEqualTo("/admin/accounts");
    }

    private void lists(RunningSite site) throws Exception {
        visit.to("/admin");
        look("desk-empty");
        site.bringDrafts(Drafts.BATTERY, Drafts.HERBS, Drafts.OF_A_PLAN, Drafts.TOO_SHORT, Drafts.CHANGED);
        site.plan("tomatoes-on-a-balcony", Instant.parse("2031-03-04T05:06:07Z"));
        site.draftsAreOf("alma@example.org");
        visit.to("/admin");
        look("desk");
        visit.to("/admin/answers");
        choose(2);
        look("answers");
        choose(5);
        submit(".bar-of-acts");
        look("report");
        visit.to("/admin/answers?state=draft&q=nobody&after=x");
        look("answers-none");
        visit.to("/admin/experts");
        look("experts");
        visit.to("/admin/topics?sort=title");
        look("topics");
        visit.to("/admin/answers?q=herbs");
        choose(1);
        press("trash");
        look("answers-after-trash");
        visit.to("/admin/answers?state=trashed");
        look("trash");
        choose(1);
        press("erase");
        look("erasure");
    }

    private void choose(int rows) {
        for (int i = 0; i < rows; i++) {
            page.locator("tbody input").nth(i).check();
        }
    }

    private void press(String act) {
        visit.onward(() -> page.locator("button[value=" + act + "]").click());
    }

    private void inside() throws Exception {
        visit.to("/admin/accounts/new");
        look("add-account");
        fill("name", "Ben Ode", "email", "ben at example.org");
        page.locator("#role-editor").check();
        submit("main");
        look("add-account-wrong");
        String ben = add("Ben Ode", "ben@example.org", "author");
        look("link");
        addMore();
        visit.to("/admin/accounts");
        look("accounts");
        follow("Alma Berg");
        page.locator("#role-author").check();
        submit("main");
        look("account-last-admin");
        visit.to("/admin/accounts");
        follow("Carla Montesinos");
        look("account-invited");
        follow("Disable");
        look("account-disabling");
        submit("main");
        look("account-disabled");
        visit.to("/admin/own-account");
        look("own-account");
        fill("present", "something else", "password", "short");
        submit("section:first-of-type");
        look("own-account-wrong");
        visit.to("/admin/nothing-here");
        look("missing");
        visit.to("/admin/accounts");
        follow("Alma Berg");
        look("account");
        submit("header");
        visit.to(ben);
        look("password-link");
        fill("password", "short");
        submit("main");
        look("password-link-wrong");
        fill("password", PASSWORD);
        submit("main");
        visit.to(ben);
        look("password-link-ended");
    }

    private void asAnAuthor() throws Exception {
        visit.to("/admin");
        fill("email", "ben@example.org", "password", PASSWORD);
        submit("main");
        look("desk-of-an-author");
        visit.to("/admin/answers");
        look("answers-of-an-author");
        visit.to("/admin/accounts");
        look("denied");
    }

    private void guess(int times) {
        for (int i = 0; i <= times; i++) {
            fill("email", "nobody@example.org", "password", "something else");
            submit("main");
        }
    }

    private void addMore() {
        add("Carla Montesinos", "carla.montesinos@example.org", "editor");
        add("Dr. Ewa Lindqvist-Hallström", "ewa.lindqvist-hallstrom@a-rather-long-name.example.org", "reviewer");
        add("\u0644\u064a\u0644\u0649 \u062d\u062f\u0627\u062f", "layla@example.org", "author");
    }

    /** The path of the link that is handed over. */
    private String add(String name, String email, String role) {
        visit.to("/admin/accounts/new");
        fill("name", name, "email", email);
        page.locator("#role-" + role).check();
        submit("main");
        return page.locator("#link").inputValue().replaceFirst("^https?://[^/]+", "");
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
            if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    != 0) {
                wrong.add(what + ": too wide");
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> wrong.add(what + ": " + rule.getHelp() + " " + rule.getNodes()));
        }
        MarkupJourneyIT.complaints(document.text()).forEach(line -> wrong.add(name + ": " + line));
        if (IN_THE_DOCS.contains(name)) {
            takePicture(name);
        }
    }

    private void takePicture(String name) {
        page.setViewportSize(1180, 860);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(Screen.DESK.scheme()));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("admin-" + name + ".png")));
        assertThat(Path.of("..", "docs", "images", "admin-" + name + ".png")).exists();
        taken.add(name);
    }

    private void keep(Response response) {
        if (Visit.isAnotherPage(response)) {
            document = response;
        }
    }

    /** Ids of fields and what is typed, by turns. */
    private void fill(String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            page.locator("#" + fields[i]).fill(fields[i + 1]);
        }
    }

    private void follow(String name) {
        visit.onward(() -> page.locator("main a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click());
    }

    private void submit(String where) {
        visit.onward(() -> page.locator(where + " button[type=submit]").first().click());
    }
}
