package org.expertqa.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What somebody does who has no mouse: goes by the tab key to what has a name, and presses Enter. */
final class ByKeyboard {

    private static final int MOST_STOPS = 120;

    private ByKeyboard() {}

    static void press(Visit visit, String button) {
        activate(visit, AriaRole.BUTTON, button);
    }

    static void follow(Visit visit, String link) {
        activate(visit, AriaRole.LINK, link);
    }

    /** Goes there, from the beginning of the page if need be. */
    static void reach(Visit visit, Locator wanted) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("There is no stop at " + wanted);
    }

    private static void activate(Visit visit, AriaRole role, String name) {
        reach(
                visit,
                visit.page()
                        .locator("body")
                        .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                        .first());
        visit.onward(() -> visit.page().keyboard().press("Enter"));
    }
}
