package org.expertqa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.HashMap;
import java.util.Map;

/** A browser in front of the running site. */
final class Browsing implements AutoCloseable {

    private final RunningSite site;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Screen, BrowserContext> visitors = new HashMap<>();
    private final Map<Screen, BrowserContext> inspectors = new HashMap<>();

    Browsing(RunningSite site) {
        var launch = Chromium.launch();
        this.site = site;
        this.playwright = Playwright.create(new CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        this.browser = playwright.chromium().launch(launch);
    }

    /** A visitor who sees what the site sends, under the rules that it sends along. */
    Visit visit(Screen screen) {
        return new Visit(site, visitors.computeIfAbsent(screen, key -> browser.newContext(key.context())));
    }

    /** Somebody at another site with a browser of their own, which knows nothing of anybody else's. */
    Visit newcomer(RunningSite other, Screen screen) {
        return new Visit(other, browser.newContext(screen.context()));
    }

    /** The same with a browser that runs no scripts. */
    Visit newcomerWithoutScripts(RunningSite other, Screen screen) {
        return new Visit(other, browser.newContext(screen.context().setJavaScriptEnabled(false)));
    }

    /** The same as an inspector. */
    Visit inspector(RunningSite other, Screen screen) {
        return new Visit(other, browser.newContext(screen.context().setBypassCSP(true)));
    }

    /** An inspector who may run scripts of his own in a page, whatever its content security policy says. */
    Visit inspection(Screen screen) {
        return new Visit(
                site,
                inspectors.computeIfAbsent(
                        screen, key -> browser.newContext(key.context().setBypassCSP(true))));
    }

    /** A visitor whose browser runs no scripts, and so has none that could tell of the page either. */
    Visit visitWithoutScripts(Screen screen) {
        return new Visit(site, browser.newContext(screen.context().setJavaScriptEnabled(false)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
