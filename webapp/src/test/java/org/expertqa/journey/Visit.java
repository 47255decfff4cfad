package org.expertqa.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One visitor with one page open. What the browser complains about on the way is kept. */
final class Visit implements AutoCloseable {

    private final RunningSite site;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int status;
    private int loaded;

    Visit(RunningSite site, BrowserContext context) {
        this.site = site;
        this.page = context.newPage();
        listen();
    }

    Visit to(PageKind kind) {
        return to(kind.path());
    }

    Visit to(String path) {
        status = page.navigate(site.at(path)).status();
        page.evaluate("document.fonts.ready.then(() => true)");
        return this;
    }

    String at(String path) {
        return site.at(path);
    }

    Page page() {
        return page;
    }

    /** The path of the page that is open. */
    String path() {
        return page.evaluate("location.pathname").toString();
    }

    int status() {
        return status;
    }

    /** What the browser said of errors: scripts, styles, files that are missing, breaches of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    int overflow() {
        return number("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    /** The value of a CSS property of the first element there. */
    String style(String selector, String property) {
        return page.locator(selector)
                .first()
                .evaluate("(element, name) => getComputedStyle(element)[name]", property)
                .toString();
    }

    /** Does what leads to another page, and waits until that is there. */
    Visit onward(Runnable act) {
        int before = loaded;
        act.run();
        page.waitForCondition(() -> loaded > before);
        page.evaluate("document.fonts.ready.then(() => true)");
        return this;
    }

    static boolean isAnotherPage(Response response) {
        return response.request().isNavigationRequest() && response.status() / 100 != 3;
    }

    Visit picture(Path file, boolean whole) {
        page.screenshot(new ScreenshotOptions()
                .setPath(file)
                .setFullPage(whole)
                .setCaret(ScreenshotCaret.INITIAL)
                .setAnimations(ScreenshotAnimations.ALLOW));
        return this;
    }

    private void listen() {
        page.onLoad(any -> loaded++);
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onConsoleMessage(message -> {
            boolean theStatusItself = message.location().startsWith(page.url() + ":");
            if (List.of("error", "warning").contains(message.type()) && !theStatusItself) {
                complaints.add(message.text());
            }
        });
        page.onResponse(this::keepMissingFiles);
    }

    private void keepMissingFiles(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
