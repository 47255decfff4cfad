package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expertqa.journey.ByKeyboard.follow;
import static org.expertqa.journey.ByKeyboard.press;
import static org.expertqa.journey.ByKeyboard.reach;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first day of an installation: an admin comes in, an author is invited, and each can do what is theirs. By keyboard. */
@Journey
class FirstSetUpJourneyIT {

    private static final String ADMINS = "seven grey herons wait";
    private static final String AUTHORS = "nine loud geese leave";

    private final Browsing browsing;

    FirstSetUpJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anAdminSetsUpAndInvitesAnAuthorWhoComesAndGoes() throws Exception {
        try (RunningSite site = RunningSite.fresh();
                Visit alma = browsing.newcomer(site, Screen.DESK);
                Visit ben = browsing.newcomer(site, Screen.TELEPHONE_AT_NIGHT)) {
            setUp(alma, site.setUpLink());
            signIn(alma, "alma@example.org", ADMINS);
            assertThat(alma.page().locator("h1")).hasText("Welcome, Alma Berg");

            String link = invite(alma, "Ben Ode", "ben@example.org");
            setPassword(ben, link, AUTHORS);
            signIn(ben, "BEN@example.org", AUTHORS);
            assertThat(ben.page().locator("h1")).hasText("Welcome, Ben Ode");

            mayNotManageAccounts(ben);
            keepsOwnName(ben);
            isSignedOutByAnAdmin(alma, ben);

            signIn(ben, "ben@example.org", AUTHORS);
            press(ben, "Sign out");
            assertThat(notice(ben)).hasText("You are signed out.");
            ben.to("/admin");
            assertThat(ben.path()).isEqualTo("/admin/sign-in");
            assertThat(complaints(alma, ben)).isEmpty();
        }
    }

    private static void setUp(Visit alma, String link) {
        alma.to(link);
        fill(alma, "Name", "Alma Berg", "E-mail", "alma", "Password", "herons");
        press(alma, "Make the account");

        assertThat(alma.page().locator(".problems:focus")).isVisible();
        assertThat(alma.page().locator(".problems a")).hasCount(2);
        assertThat(alma.page().getByLabel("Name")).hasValue("Alma Berg");
        assertThat(alma.page().getByLabel("Password")).hasValue("");

        fill(alma, "E-mail", "alma@example.org", "Password", ADMINS);
        isShownWhileItIsTyped(alma);
        press(alma, "Make the account");
        assertThat(notice(alma)).hasText("Your account is ready. Sign in to begin.");
    }

    private static void isShownWhileItIsTyped(Visit alma) {
        Locator button = alma.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show the password"));
        reach(alma, button);
        alma.page().keyboard().press("Space");
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(alma.page().locator("#password")).hasAttribute("type", "text");
        assertThat(alma.page().locator("#password")).hasValue(ADMINS);
    }

    private static void signIn(Visit visit, String email, String password) {
        assertThat(visit.path()).isEqualTo("/admin/sign-in");
        fill(visit, "E-mail", email, "Password", "not this password");
        press(visit, "Sign in");
        assertThat(visit.page().locator("#email-error")).isVisible();

        fill(visit, "Password", password);
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL(url -> !url.contains("sign-in"));
    }

    /** The link that is handed over, without scheme and host. */
    private static String invite(Visit alma, String name, String email) {
        follow(alma, "Accounts");
        follow(alma, "Add an account");
        fill(alma, "Name", name, "E-mail", email);
        press(alma, "Add the account");
        String link = alma.page().getByLabel("One-time link").inputValue();
        reach(alma, alma.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Copy the link")));
        alma.page().keyboard().press("Enter");
        assertThat(alma.page().locator(".copying [role=status]")).hasText("The link is copied.");
        follow(alma, "All accounts");
        assertThat(alma.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(email)))
                .containsText("no password yet");
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private static void setPassword(Visit ben, String link, String password) {
        ben.to(link);
        assertThat(ben.page().locator(".lead")).containsText("Ben Ode");
        fill(ben, "Password", "ben@example.org");
        press(ben, "Set the password");
        assertThat(ben.page().locator("#password-error")).containsText("not the e-mail address");

        fill(ben, "Password", password);
        press(ben, "Set the password");
        assertThat(notice(ben)).hasText("Your password is set. Sign in to begin.");

        ben.to(link);
        assertThat(ben.status()).isEqualTo(404);
        ben.to("/admin/sign-in");
    }

    private static void mayNotManageAccounts(Visit ben) {
        assertThat(ben.page()
                        .getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName("Accounts").setExact(true)))
                .hasCount(0);
        for (String path : List.of("/admin/accounts", "/admin/accounts/new")) {
            ben.to(path);
            assertThat(ben.status()).isEqualTo(403);
            assertThat(ben.page().locator("h1")).hasText("Your role does not allow this");
        }
    }

    private static void keepsOwnName(Visit ben) {
        ben.to("/admin/own-account");
        fill(ben, "Name", "Ben <b>Ode</b>");
        press(ben, "Save");
        assertThat(notice(ben)).hasText("Saved.");
        assertThat(ben.page().locator(".person bdi")).hasText("Ben <b>Ode</b>");
        ben.page().reload();
        assertThat(notice(ben)).hasCount(0);
    }

    private static void isSignedOutByAnAdmin(Visit alma, Visit ben) {
        follow(alma, "Accounts");
        follow(alma, "Ben <b>Ode</b>");
        press(alma, "Sign this one out");
        assertThat(notice(alma)).hasText("The session has ended.");

        ben.to("/admin/own-account");
        assertThat(ben.path()).isEqualTo("/admin/sign-in");
        assertThat(alma.to("/admin").path()).isEqualTo("/admin");
    }

    /** Labels and what is typed, by turns. */
    private static void fill(Visit visit, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            reach(
                    visit,
                    visit.page()
                            .getByLabel(
                                    fields[i], new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)));
            visit.page().keyboard().press("Control+A");
            visit.page().keyboard().type(fields[i + 1]);
        }
    }

    private static Locator notice(Visit visit) {
        return visit.page().locator(".notice");
    }

    private static List<String> complaints(Visit... visits) {
        return Arrays.stream(visits)
                .flatMap(visit -> visit.complaints().stream())
                .toList();
    }
}
