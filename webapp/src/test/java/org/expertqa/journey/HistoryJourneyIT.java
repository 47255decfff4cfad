package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.Test;

/**
 * A mistake is found: what was changed is seen word by word, the earlier revision is restored, and what was live in between is
 * told. By keyboard; every screen on the way is looked at on a telephone and on a desk, by day and by night.
 */
@Journey
class HistoryJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Slug SLUG = new Slug("why-do-i-wake-at-three");
    private static final String PASSWORD = "seven grey herons wait";
    private static final Author BEN = new Author("Ben Ode");
    private static final int MOST_STOPS = 60;

    private final Browsing browsing;
    private final List<String> wrong = new ArrayList<>();
    private RunningSite site;
    private Page page;
    private Visit visit;
    private Response document;
    private ItemId answer;

    HistoryJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void aMistakeIsFoundAndCorrectedAndBothStayToBeSeen() throws Exception {
        Files.createDirectories(SEEN);
        Files.createDirectories(PICTURES);
        try (RunningSite fresh = RunningSite.fresh();
                Visit alma = browsing.inspector(fresh, Screen.DESK)) {
            site = fresh;
            visit = alma;
            page = alma.page();
            page.onResponse(this::keep);
            site.inContents(this::makeMistake);
            signIn();

            seeWhatWasChanged();
            restoreWhatWasBefore();
            askWhatWasLive();
            lookAtOneRevision();
            restoreTooLate();
        }
        assertThat(wrong).isEmpty();
    }

    private void makeMistake(Contents contents) {
        answer = contents.find(ExpertAnswers.TYPE, SLUG).orElseThrow();
        Revision<ExpertAnswer> first = latest(contents);
        List<Section> sections = new ArrayList<>(first.content().sections());
        sections.add(sections.remove(0));
        sections.add(1, new Section("new-part", SectionKind.STANDARD, "One part more", new RichText("It is *short*.")));
        ExpertAnswer mistaken = first.content()
                .with()
                .quickAnswer(first.content().quickAnswer().replace("three", "seven"))
                .sections(sections)
                .build();
        contents.save(ExpertAnswers.TYPE, answer, first.number(), mistaken, BEN, "Shorter, and a part more");
        contents.publish(
                ExpertAnswers.TYPE,
                answer,
                first.number() + 1,
                Period.from(Clock.systemUTC().instant()),
                BEN);
    }

    private Revision<ExpertAnswer> latest(Contents contents) {
        return contents.latest(ExpertAnswers.TYPE, answer).orElseThrow();
    }

    private void signIn() throws Exception {
        visit.to(site.setUpLink());
        page.locator("#name").fill("Alma Berg");
        page.locator("#email").fill("alma@example.org");
        page.locator("#password").fill(PASSWORD);
        press("Make the account");
        page.locator("#email").fill("alma@example.org");
        page.locator("#password").fill(PASSWORD);
        press("Sign in");
    }

    private void seeWhatWasChanged() throws Exception {
        visit.to(history(""));
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("Ben Ode");
        assertThat(page.locator("tbody tr").first()).containsText("live now");
        assertThat(page.locator("tbody tr").last()).containsText("was live");
        look("history");

        press("Compare the chosen two");
        assertThat(page.locator("h1")).hasText("Revisions 1 and 2");
        assertThat(page.locator("del").nth(1)).containsText("three");
        assertThat(page.locator("ins").nth(1)).containsText("seven");
        assertThat(page.locator(".mark", new Page.LocatorOptions().setHasText("moved")))
                .hasCount(1);
        assertThat(page.locator(".unchanged")).containsText("Next steps");
        look("comparison");
    }

    private void restoreWhatWasBefore() throws Exception {
        press("Restore revision 1");
        assertThat(page.locator(".notice")).containsText("restored as the latest");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody tr").first()).containsText("Restored from revision 1");
        assertThat(page.locator("tbody tr").first()).containsText("Alma Berg");
        visit.to(history("/compare?from=1&to=3"));
        assertThat(page.locator("p.told")).hasText("The two say the same.");
        look("comparison-of-the-same");
        site.inContents(contents -> contents.publish(
                ExpertAnswers.TYPE, answer, 3, Period.from(Clock.systemUTC().instant()), BEN));
    }

    private void askWhatWasLive() throws Exception {
        visit.to(history(""));
        page.locator("#day").fill(LocalDate.now(ZoneOffset.UTC).toString());
        press("Show");
        assertThat(page.locator(".told")).containsText("revision 3 was live");
        look("history-live");
        visit.to(history("?day=2001-01-01"));
        assertThat(page.locator(".told")).containsText("nothing of this was live");
        visit.to(history("?day=yesterday"));
        assertThat(page.locator("#day-error")).isVisible();
        look("history-wrong-day");
    }

    private void lookAtOneRevision() throws Exception {
        visit.to(history(""));
        follow("Revision 2");
        assertThat(page.locator("h1")).hasText("Revision 2");
        assertThat(page.locator("main")).containsText("One part more");
        look("revision");
    }

    private void restoreTooLate() throws Exception {
        site.inContents(contents -> {
            ExpertAnswer other =
                    latest(contents).content().with().question("Why seven?").build();
            contents.save(
                    ExpertAnswers.TYPE,
                    answer,
                    3,
                    other,
                    new Author("\u0644\u064a\u0644\u0649"),
                    "\u0645\u0644\u0627\u062d\u0638\u0629");
        });
        press("Restore revision 2");
        assertThat(page.locator("[role=alert]")).containsText("the latest is revision 4 now");
        look("revision-stale");
        follow("What has changed since");
        look("comparison-right-to-left");
    }

    private String history(String rest) {
        return "/admin/answers/" + answer + "/history" + rest;
    }

    /** Looks at what is open, in every size and light. */
    private void look(String name) throws Exception {
        for (Screen screen : Screen.all()) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
            String what = name + "-" + screen;
            visit.picture(SEEN.resolve("screen-" + what + ".png"), true);
            if (visit.overflow() != 0) {
                wrong.add(what + ": too wide");
            }
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> wrong.add(what + ": " + rule.getHelp() + " " + rule.getNodes()));
        }
        MarkupJourneyIT.complaints(document.text()).forEach(line -> wrong.add(name + ": " + line));
        page.setViewportSize(1180, 860);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(Screen.DESK.scheme()));
        if (List.of("history", "comparison").contains(name)) {
            visit.picture(PICTURES.resolve("admin-" + name + ".png"), false);
        }
    }

    private void keep(Response response) {
        if (Visit.isAnotherPage(response)) {
            document = response;
        }
    }

    private void press(String button) {
        activate(AriaRole.BUTTON, button);
    }

    private void follow(String link) {
        activate(AriaRole.LINK, link);
    }

    /** Goes there by the tab key and presses Enter. */
    private void activate(AriaRole role, String name) {
        Locator wanted = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        for (int stops = 0; !(boolean) wanted.evaluate("it => it === document.activeElement"); stops++) {
            assertThat(stops).as("stops on the way to " + name).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
        }
        visit.onward(() -> page.keyboard().press("Enter"));
    }
}
