package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An editor in London plans across the next changes of the clocks, has an answer reviewed, and hands a draft over by a link.
 * Every screen on the way fits, axe finds no barrier on it, the Nu HTML checker no error.
 */
@Journey
class ScheduleJourneyIT {

    private static final String ANSWER = "/admin/answers/01900000-0000-7000-8000-00000000a001/publication";
    private static final String EXPERT = "/admin/experts/01900000-0000-7000-8000-00000000e001/publication";
    private static final String PASSWORD = "seven grey herons wait";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Path SEEN = Path.of("target", "journeys");
    private static final Path PICTURES = Path.of("target", "pictures");

    private static final Set<String> IN_THE_DOCS = Set.of("publication-planned", "reviews", "preview");

    private final Browsing browsing;
    private final List<String> wrong = new ArrayList<>();
    private Visit visit;
    private Page page;
    private Response document;

    ScheduleJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anEditorPlansAcrossAChangeOfClocksAndHandsADraftOver() throws Exception {
        Files.createDirectories(SEEN);
        Files.createDirectories(PICTURES);
        try (RunningSite site = RunningSite.freshIn("Europe/London");
                Visit editor = browsing.inspector(site, Screen.DESK);
                Visit friend = browsing.newcomer(site, Screen.TELEPHONE)) {
            visit = editor;
            page = editor.page();
            page.onResponse(this::keep);
            comeIn(site.setUpLink());
            anHourThatIsLeftOutIsRefused();
            anHourThatComesTwiceIsAskedFor();
            bothSidesOfTheChangeAreTold();
            aPlanIsTakenBack();
            theAnswerIsReviewed();
            aFriendReadsTheDraft(friend);
            anExpertIsPublishedAlike();
            assertThat(friend.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private void comeIn(String link) {
        visit.to(link);
        fill("name", "Alma Berg");
        fill("email", "alma@example.org");
        fill("password", PASSWORD);
        submit("main form");
        fill("email", "alma@example.org");
        fill("password", PASSWORD);
        submit("main form");
        visit.to(ANSWER);
    }

    private void anHourThatIsLeftOutIsRefused() throws Exception {
        look("publication");
        page.locator("#when-later").check();
        moment("from", next(ZoneOffsetTransition::isGap), "01:30");
        submit("#publish + form");

        assertThat(page.locator("#from-error")).containsText("from 01:00 to 02:00; there is no 01:30");
        assertThat(page.locator(".problems")).isFocused();
        assertThat(page.locator("#fromTime")).hasValue("01:30");
        look("publication-no-such-hour");
    }

    private void anHourThatComesTwiceIsAskedFor() throws Exception {
        moment("from", next(ZoneOffsetTransition::isOverlap), "01:30");
        submit("#publish + form");
        assertThat(page.locator("#from-error")).containsText("01:30 comes twice");
        look("publication-which-hour");

        page.locator("#from-later").check();
        fill("note", "The new figures");
        submit("#publish + form");
        assertThat(page.locator(".notice")).hasText("Scheduled.");
        assertThat(planned()).containsText("01:30 GMT");
        takeBack();
    }

    /** Nine in the morning is nine in the morning in the week before and after. */
    private void bothSidesOfTheChangeAreTold() throws Exception {
        LocalDate change = next(ZoneOffsetTransition::isOverlap);
        page.locator("#when-later").check();
        moment("from", change.minusDays(1), "09:00");
        moment("until", change.plusDays(1), "09:00");
        submit("#publish + form");

        List<String> times = planned().locator("time").allInnerTexts();
        assertThat(times.get(0)).endsWith("09:00 BST");
        assertThat(times.get(1)).endsWith("09:00 GMT");
        assertThat(instants())
                .containsExactly(
                        change.minusDays(1).atTime(9, 0).atZone(LONDON).toInstant(),
                        change.plusDays(1).atTime(9, 0).atZone(LONDON).toInstant());
        look("publication-planned");
    }

    private void aPlanIsTakenBack() {
        takeBack();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("for good");
    }

    private void theAnswerIsReviewed() throws Exception {
        fill("reviewNote", "Please look at the figures.");
        visit.onward(() -> button("Send for review").click());
        assertThat(page.locator(".notice")).hasText("Sent for review.");
        fill("dueOn", LocalDate.of(2026, 1, 1).toString());
        visit.onward(() -> button("Set the day").click());

        visit.onward(() -> page.locator(".ways a").getByText("Reviews").click());
        look("reviews");
        visit.onward(() -> page.locator("#waiting + table tbody a").click());
        visit.onward(() -> button("Sign revision 1 off").click());
        fill("months", "6");
        visit.onward(() -> button("Checked, nothing changed").click());

        assertThat(page.locator(".steps")).containsText("signed revision 1 off (Administrator)");
        assertThat(page.locator(".steps")).containsText("nothing had to change");
        visit.to("/admin/reviews");
        assertThat(page.locator("tbody")).hasCount(0);
        look("reviews-none");
    }

    private void aFriendReadsTheDraft(Visit friend) throws Exception {
        visit.to(ANSWER);
        visit.onward(() -> button("Make a preview link").click());
        look("preview-link");
        String link = page.locator("#link").inputValue().replaceFirst("^https?://[^/]+", "");

        friend.to(link);
        assertThat(friend.page().locator(".preview")).containsText("Not public");
        assertThat(friend.page().locator("h1")).isVisible();
        assertThat(friend.overflow()).isZero();
        visit.to(link);
        look("preview");

        visit.to(ANSWER);
        look("publication-reviewed");
        visit.onward(() -> button("Revoke").click());
        friend.to(link);
        assertThat(friend.status()).isEqualTo(404);
    }

    private void anExpertIsPublishedAlike() throws Exception {
        visit.to(EXPERT);
        assertThat(page.locator("#review")).hasCount(0);
        look("publication-of-an-expert");
    }

    private void takeBack() {
        visit.onward(() -> planned().locator("button").click());
        assertThat(page.locator(".notice")).hasText("The plan is cancelled.");
    }

    private Locator planned() {
        return page.locator("tbody tr").nth(1);
    }

    private List<Instant> instants() {
        return planned().locator("time").all().stream()
                .map(time -> OffsetDateTime.parse(time.getAttribute("datetime")).toInstant())
                .toList();
    }

    /** The day of the next change of this kind that is not too near. */
    private static LocalDate next(Predicate<ZoneOffsetTransition> kind) {
        Instant soon = Instant.now().plusSeconds(3 * 86_400L);
        return Stream.iterate(
                        LONDON.getRules().nextTransition(soon),
                        each -> LONDON.getRules().nextTransition(each.getInstant()))
                .filter(kind)
                .findFirst()
                .orElseThrow()
                .getDateTimeBefore()
                .toLocalDate();
    }

    private void moment(String name, LocalDate day, String time) {
        fill(name + "Date", day.toString());
        fill(name + "Time", time);
    }

    private void fill(String field, String typed) {
        page.locator("#" + field).fill(typed);
    }

    private Locator button(String words) {
        return page.locator("main button").getByText(words).first();
    }

    private void submit(String form) {
        visit.onward(() -> page.locator(form + " button[type=submit]").first().click());
    }

    private void keep(Response response) {
        if (Visit.isAnotherPage(response)) {
            document = response;
        }
    }

    /** Looks at what is open, in every size and light. */
    private void look(String name) throws Exception {
        for (Screen screen : Screen.all()) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
            String what = name + "-" + screen;
            page.screenshot(new ScreenshotOptions()
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
        MarkupJourneyIT.complaints(document.text()).forEach(line -> wrong.add(name + ": " + line));
        if (IN_THE_DOCS.contains(name)) {
            takePicture(name);
        }
    }

    private void takePicture(String name) {
        page.setViewportSize(1180, 860);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(Screen.DESK.scheme()));
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("admin-" + name + ".png")));
        assertThat(Path.of("..", "docs", "images", "admin-" + name + ".png")).exists();
    }
}
