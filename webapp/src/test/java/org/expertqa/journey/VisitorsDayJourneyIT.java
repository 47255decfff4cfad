package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A visitor who has a keyboard and no mouse. */
@Journey
class VisitorsDayJourneyIT {

    private static final int MOST_STOPS = 300;

    /** The markup of what has the focus, when nobody would see that it has. */
    private static final String UNSEEN = """
            () => {
                const it = document.activeElement, style = getComputedStyle(it);
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && it.getBoundingClientRect().width > 0;
                return seen ? '' : it.outerHTML;
            }
            """;

    private final Browsing browsing;

    VisitorsDayJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.Screen#all")
    void fromTheFrontPageToAnAnswerItsExpertItsTopicAndBack(Screen screen) {
        try (Visit visit = browsing.visit(screen).to(PageKind.HOME)) {
            follow(visit, "nav.site-nav a[href='/answers']");
            assertThat(visit.path()).isEqualTo("/answers");

            follow(visit, "a[href='" + PageKind.ANSWER.path() + "']");
            assertThat(visit.page().locator("h1").textContent()).startsWith("Why do I wake up at three");

            follow(visit, ".byline a[href='/experts/mara-lind']");
            assertThat(visit.page().locator("h1").textContent()).contains("Mara Lind");

            back(visit, PageKind.ANSWER.path());
            follow(visit, ".crumbs a[href='/topics/sleep']");
            assertThat(visit.page().locator("h1").textContent()).isEqualTo("Sleep");

            back(visit, PageKind.ANSWER.path());
            back(visit, "/answers");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.PageKind#all")
    void theFirstStopLeadsPastTheHeaderToTheContent(PageKind kind) {
        try (Visit visit = browsing.visit(Screen.TELEPHONE).to(kind)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(focused(page).getAttribute("class")).isEqualTo("skip");
            assertThat(focused(page).boundingBox().y).isNotNegative();

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");

            assertThat(page.locator("main :focus").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.PageKind#all")
    void everyStopIsSeenAndStandsInTheOrderOfThePage(PageKind kind) {
        try (Visit visit = browsing.visit(Screen.DESK).to(kind)) {
            List<Integer> stops = new ArrayList<>();
            while (tab(visit)) {
                assertFocusIsSeen(visit);
                stops.add(visit.number("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
                assertThat(stops).hasSizeLessThan(MOST_STOPS);
            }

            assertThat(stops).isSorted().doesNotHaveDuplicates();
            assertThat(stops).hasSize(visit.page().locator("a[href]:visible").count() + fields(visit));
        }
    }

    @Test
    void aWideTableIsReachedAndMovedByTheKeyboard() {
        try (Visit visit = browsing.visit(Screen.TELEPHONE).to("/answers/savings-or-credit-card-first")) {
            Locator table = visit.page().locator(".prose table").first();
            assertThat(table.evaluate("table => table.scrollWidth > table.clientWidth"))
                    .isEqualTo(true);

            while (tab(visit) && !(boolean) table.evaluate("table => table === document.activeElement")) {
                assertFocusIsSeen(visit);
            }

            assertThat(table.evaluate("table => table === document.activeElement"))
                    .isEqualTo(true);
        }
    }

    /** Tabs to a link and presses Enter. */
    private static void follow(Visit visit, String link) {
        Locator wanted = visit.page().locator(link).first();
        int stops = 0;
        do {
            assertThat(tab(visit)).as("a stop at " + link).isTrue();
            assertThat(stops++).isLessThan(MOST_STOPS);
        } while (!(boolean) wanted.evaluate("link => link === document.activeElement"));
        assertFocusIsSeen(visit);
        String href = wanted.getAttribute("href");
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL(url -> url.endsWith(href));
    }

    private static void back(Visit visit, String path) {
        visit.page().goBack();
        assertThat(visit.path()).isEqualTo(path);
    }

    /** Goes one stop on; false at the end of the page. */
    private static boolean tab(Visit visit) {
        visit.page().keyboard().press("Tab");
        return visit.number("document.activeElement === document.body ? 0 : 1") == 1;
    }

    private static int fields(Visit visit) {
        return visit.page()
                .locator(
                        "input:visible, button:visible, select:visible, textarea:visible, summary:visible, [tabindex]:visible")
                .count();
    }

    private static void assertFocusIsSeen(Visit visit) {
        assertThat(visit.page().evaluate(UNSEEN)).asString().isEmpty();
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }
}
