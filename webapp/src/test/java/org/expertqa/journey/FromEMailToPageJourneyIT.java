package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An expert's e-mail comes in, and before the coffee is cold it is a page: pasted, drafted, given what it lacks, published. */
@Journey
class FromEMailToPageJourneyIT {

    private static final String PASSWORD = "seven grey herons wait";
    private static final String MAIL = """
            Why does my houseplant drop its leaves in winter?

            Quick Answer
            It gets half the light of summer and the same water, so its roots stand wet and it lets go of what it can not feed.

            A window that is bright in June is dim in December.

            What to Look For
            • Leaves turn yellow from below.
            • The earth is wet two days after you watered it.

            Vera's Take
            Most plants of a living room are drowned, not starved.

            What You Can Do Next
            1. Water when the earth is dry to the second joint of a finger.
            2. Move it an arm's length from the glass.

            Expert Guidance from Vera Marsh
            Vera Marsh looks after the glass houses of a small botanical garden.

            Ready to Take Action?
            Bring your plant to the clinic on Saturday.
            """;

    private final Browsing browsing;

    FromEMailToPageJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anEMailBecomesAPublishedPage() throws Exception {
        try (RunningSite site = RunningSite.fresh();
                Visit nora = browsing.newcomer(site, Screen.DESK)) {
            signIn(nora, site.setUpLink());
            paste(nora);
            publishAndBeTold(nora);
            giveTheCallItsAddress(nora);
            publishAlong(nora);
            readAsAVisitor(nora);
            assertThat(complaints(nora)).isEmpty();
        }
    }

    private static void signIn(Visit nora, String link) {
        nora.to(link);
        fill(nora, "name", "Nora Field", "email", "nora@example.org", "password", PASSWORD);
        submit(nora, "main form button[type=submit]");
        fill(nora, "email", "nora@example.org", "password", PASSWORD);
        submit(nora, "main form button[type=submit]");
        assertThat(nora.path()).isEqualTo("/admin");
    }

    private static void paste(Visit nora) {
        nora.onward(() ->
                nora.page().locator(".ways a[href$='/admin/paste']").first().click());
        fill(nora, "text", MAIL);
        submit(nora, "form.paste button[type=submit]");
        assertThat(nora.page().locator(".runs li")).hasCount(0);
        submit(nora, ".title.reading button[type=submit]");
        assertThat(nora.path()).startsWith("/admin/answers/");
    }

    private static void publishAndBeTold(Visit nora) {
        submit(nora, "button[name=do][value=publish]");
        assertThat(nora.page().locator("#refusals")).containsText("needs the url");
    }

    private static void giveTheCallItsAddress(Visit nora) {
        nora.page().locator("#refusals a", having("needs the url")).click();
        assertThat(nora.page().locator("[id='callToAction.url']")).isFocused();
        nora.page().keyboard().type("/clinic");
    }

    private static void publishAlong(Visit nora) {
        submit(nora, "button[name=do][value=publish]");
        submit(nora, "button[name=do][value='publish along']");
        assertThat(nora.page().locator("#state .mark")).hasText("public");
    }

    private static void readAsAVisitor(Visit nora) {
        nora.onward(() -> nora.page().locator("#state a", having("now")).first().click());
        assertThat(nora.path()).isEqualTo("/answers/why-does-my-houseplant-drop-its-leaves-in-winter");
        assertThat(nora.page().locator("h1")).hasText("Why does my houseplant drop its leaves in winter?");
        assertThat(nora.page().locator("main")).containsText("It gets half the light of summer");
        assertThat(nora.page().locator("main")).containsText("Most plants of a living room are drowned");
        assertThat(nora.page().locator("main ol li", having("arm's length"))).hasCount(1);
        assertThat(nora.page().locator("main")).containsText("glass houses of a small botanical garden");
        assertThat(nora.page().locator("main a[href$='/clinic']")).hasCount(1);
    }

    /** All but that a question to the site was given up for a newer one. */
    private static List<String> complaints(Visit visit) {
        return visit.complaints().stream()
                .filter(line -> !line.matches("failed: .*/(preview|advice|working-copy)"))
                .toList();
    }

    private static void fill(Visit visit, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            visit.page().locator("#" + fields[i]).fill(fields[i + 1]);
        }
    }

    private static void submit(Visit visit, String button) {
        visit.onward(() -> visit.page().locator(button).first().click());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
