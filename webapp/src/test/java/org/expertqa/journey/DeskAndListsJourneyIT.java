package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expertqa.journey.ByKeyboard.follow;
import static org.expertqa.journey.ByKeyboard.press;
import static org.expertqa.journey.ByKeyboard.reach;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor's morning: to see what waits, to find it, and to publish and put away several answers at once. By keyboard. */
@Journey
class DeskAndListsJourneyIT {

    private static final String PASSWORD = "seven grey herons wait";

    private final Browsing browsing;

    DeskAndListsJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anEditorFindsPublishesAndPutsAwayAndAnAuthorDoesWhatIsTheirs() throws Exception {
        try (RunningSite site = RunningSite.fresh();
                Visit alma = browsing.newcomer(site, Screen.DESK);
                Visit clara = browsing.newcomer(site, Screen.DESK);
                Visit ben = browsing.newcomer(site, Screen.TELEPHONE)) {
            comeIn(alma, site.setUpLink(), "alma@example.org");
            comeIn(clara, invitation(alma, "Clara Montes", "clara@example.org", "editor"), "clara@example.org");
            comeIn(ben, invitation(alma, "Ben Ode", "ben@example.org", "author"), "ben@example.org");
            site.bringDrafts(Drafts.BATTERY, Drafts.HERBS, Drafts.TOO_SHORT, Drafts.CHANGED);
            site.draftsAreOf("ben@example.org");

            seesWhatWaits(clara);
            publishesThreeOfWhichOneIsRefused(clara);
            throwsAwayAndRestores(clara);
            anAuthorDoesWhatIsTheirs(ben);
            anAdminErases(alma);

            List<String> complaints = new ArrayList<>(alma.complaints());
            complaints.addAll(clara.complaints());
            complaints.addAll(ben.complaints());
            assertThat(complaints).isEmpty();
        }
    }

    private static void seesWhatWaits(Visit clara) {
        clara.to("/admin");
        assertThat(clara.page().locator(".waiting h2")).hasText("Changed since published");
        assertThat(clara.page().locator(".waiting .name")).hasCount(1);
        follow(clara, "Answers");
        assertThat(clara.page().locator("h1")).hasText("Answers");
    }

    private static void publishesThreeOfWhichOneIsRefused(Visit clara) {
        reach(clara, clara.page().locator("#state"));
        clara.page().keyboard().type("Draft");
        press(clara, "Show");
        assertThat(clara.page().url()).contains("state=draft");
        assertThat(rows(clara)).hasCount(3);

        reach(clara, clara.page().getByLabel("All on this page"));
        clara.page().keyboard().press("Space");
        press(clara, "Publish");

        assertThat(clara.page().locator("h1")).hasText("Not everything could be published");
        assertThat(clara.page().locator(".refused .entries > li")).hasCount(1);
        assertThat(clara.page().locator(".refused")).containsText("How long should I keep bank statements");
        assertThat(clara.page().locator(".refused")).containsText("quickAnswer");
        assertThat(clara.page().locator(".report:not(.refused) .entries > li")).hasCount(2);
        follow(clara, "Back to the list");
        assertThat(clara.page().locator("#state")).hasValue("draft");
        assertThat(rows(clara)).hasCount(1);
        assertThat(clara.to("/answers/herbs-on-a-north-window").status()).isEqualTo(200);
    }

    private static void throwsAwayAndRestores(Visit clara) {
        clara.to("/admin/answers");
        type(clara, "Words in the title", "window HERBS");
        clara.onward(() -> clara.page().keyboard().press("Enter"));
        assertThat(rows(clara)).hasCount(1);
        choose(clara, 0);
        press(clara, "Move to the trash");
        assertThat(notice(clara)).containsText("Moved to the trash.");
        assertThat(clara.page().locator(".nothing")).hasText("Nothing here is like that.");
        assertThat(clara.to("/answers/herbs-on-a-north-window").status()).isEqualTo(410);

        clara.to("/admin/answers");
        follow(clara, "Trash");
        choose(clara, 0);
        assertThat(clara.page().getByText("Erase for good")).hasCount(0);
        press(clara, "Restore");
        assertThat(notice(clara)).containsText("Restored.");
        clara.to("/admin/answers?q=herbs");
        assertThat(rows(clara)).containsText(new String[] {"Withdrawn"});
        choose(clara, 0);
        press(clara, "Publish");
        assertThat(notice(clara)).hasText("Published.");
        assertThat(clara.to("/answers/herbs-on-a-north-window").status()).isEqualTo(200);

        clara.to("/admin/experts?q=hartley");
        choose(clara, 0);
        press(clara, "Move to the trash");
        assertThat(clara.page().locator(".refused")).containsText("refer to it");
        follow(clara, "Show what refers to it");
        assertThat(rows(clara).filter(new Locator.FilterOptions().setHasText("herbs")))
                .hasCount(1);
    }

    private static void anAuthorDoesWhatIsTheirs(Visit ben) {
        ben.to("/admin");
        assertThat(ben.page().locator(".waiting h2")).hasText("Your drafts");
        ben.to("/admin/answers");
        assertThat(ben.page().locator("tbody input")).hasCount(1);
        assertThat(ben.page().locator("tbody th > a")).hasCount(3);
        assertThat(ben.page().locator(".bar-of-acts button")).hasText(new String[] {"Move to the trash"});
        choose(ben, 0);
        press(ben, "Move to the trash");
        assertThat(notice(ben)).containsText("Moved to the trash.");
        for (String path : List.of("/admin/experts", "/admin/topics")) {
            ben.to(path);
            assertThat(ben.status()).isEqualTo(403);
        }
    }

    private static void anAdminErases(Visit alma) {
        alma.to("/admin/answers?state=trashed");
        choose(alma, 0);
        press(alma, "Erase for good");
        assertThat(alma.page().locator("h1")).hasText("Erase for good?");
        press(alma, "Erase for good");
        assertThat(notice(alma)).hasText("Erased for good.");
        assertThat(alma.page().locator(".nothing")).isVisible();
    }

    /** Sets the password that a link is for, and signs in. */
    private static void comeIn(Visit visit, String link, String email) {
        visit.to(link);
        if (visit.page().locator("#name").count() > 0) {
            visit.page().locator("#name").fill("Alma Berg");
            visit.page().locator("#email").fill(email);
        }
        for (int times = 0; times < 2; times++) {
            visit.page().locator("#password").fill(PASSWORD);
            if (times == 1) {
                visit.page().locator("#email").fill(email);
            }
            visit.onward(() -> visit.page().locator("main button[type=submit]").click());
        }
        assertThat(visit.path()).isEqualTo("/admin");
    }

    private static String invitation(Visit alma, String name, String email, String role) {
        alma.to("/admin/accounts/new");
        alma.page().locator("#name").fill(name);
        alma.page().locator("#email").fill(email);
        alma.page().locator("#role-" + role).check();
        alma.onward(() -> alma.page().locator("main button[type=submit]").click());
        return alma.page().locator("#link").inputValue().replaceFirst("^https?://[^/]+", "");
    }

    private static Locator rows(Visit visit) {
        return visit.page().locator("tbody tr");
    }

    private static Locator notice(Visit visit) {
        return visit.page().locator(".notice");
    }

    private static void choose(Visit visit, int row) {
        reach(visit, visit.page().locator("tbody input").nth(row));
        visit.page().keyboard().press("Space");
    }

    private static void type(Visit visit, String label, String words) {
        reach(visit, visit.page().getByLabel(label, new GetByLabelOptions().setExact(true)));
        visit.page().keyboard().type(words);
    }
}
