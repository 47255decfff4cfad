package org.expertqa.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.expertqa.text.Escape;

/** A page of the tests' own with fields of rich text, under the rules that the site sends along and with its own files. */
final class RichTextPage {

    private static final String PATH = "/a-page-of-fields";
    private static final String BUNDLE = "/org/expertqa/screens.properties";

    private final Visit visit;

    private RichTextPage(Visit visit) {
        this.visit = visit;
    }

    /** One field each, named text0 and so on. */
    static RichTextPage of(Visit visit, String kind, List<String> texts) {
        visit.page().route("**" + PATH, route -> answer(visit, route, fields(kind, texts)));
        visit.to(PATH);
        return new RichTextPage(visit);
    }

    static RichTextPage of(Visit visit, String text) {
        return of(visit, "block", List.of(text));
    }

    Locator surface(int number) {
        return visit.page().locator("#text" + number + "-rich-text");
    }

    /** The Markdown that would be sent now. */
    String markdown(int number) {
        return visit.page()
                .evaluate(
                        "id => { const text = document.getElementById(id);"
                                + " text.dispatchEvent(new CustomEvent('flush')); return text.value; }",
                        "text" + number)
                .toString();
    }

    String shown(int number) {
        return surface(number).evaluate("surface => surface.innerHTML").toString();
    }

    /** Puts the caret behind the last word. */
    RichTextPage toTheEnd(int number) {
        surface(number).focus();
        return settled().press("Control+End");
    }

    RichTextPage click(int number, String selector) {
        surface(number).locator(selector).first().click();
        return settled();
    }

    RichTextPage press(String... keys) {
        for (String key : keys) {
            visit.page().keyboard().press(key);
        }
        return settled();
    }

    /** The browser tells of a caret that was moved a little later; nobody types as fast as a test. */
    private RichTextPage settled() {
        visit.page().evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)))");
        return this;
    }

    RichTextPage type(String words) {
        visit.page().keyboard().type(words);
        return this;
    }

    /** Pastes as another program hands it over: as markup, or as mere words. */
    RichTextPage paste(String type, String content) {
        visit.page()
                .evaluate(
                        "([type, content]) => { const data = new DataTransfer(); data.setData(type, content);"
                                + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData: data, bubbles: true, cancelable: true })); }",
                        List.of(type, content));
        return this;
    }

    /** The name of the button that has the focus. */
    String focusedTool() {
        return visit.page()
                .evaluate("document.activeElement.dataset.does ?? ''")
                .toString();
    }

    Locator tool(int number, String name) {
        return visit.page().locator("#text" + number + " + .rich-text [data-does=" + name + "]");
    }

    private static void answer(Visit visit, Route route, String fields) {
        APIResponse home = route.fetch(new FetchOptions().setUrl(visit.at("/")));
        String assets = home.text().replaceFirst("(?s).*?(/assets/[0-9a-f]+/).*", "$1");
        route.fulfill(new FulfillOptions()
                .setHeaders(Map.of(
                        "Content-Type",
                        "text/html; charset=utf-8",
                        "Content-Security-Policy",
                        home.headers().get("content-security-policy")))
                .setBody("""
                        <!DOCTYPE html>
                        <html lang="en"><head><title>Fields</title>
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta name="color-scheme" content="light dark">
                        <link rel="stylesheet" href="%1$sadmin.css"><link rel="stylesheet" href="%1$srich-text.css">
                        <script type="module" src="%1$srich-text.js"></script></head>
                        <body><main><h1>Fields</h1><form action="/nowhere" method="get"><h2>All of them</h2>%2$s
                        </form></main></body></html>
                        """.formatted(assets, words() + fields)));
    }

    private static String fields(String kind, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(number -> """
                        <div class="field"><label for="text%1$d">Text %1$d</label><p class="hint" id="hint%1$d">A hint</p>
                        <textarea id="text%1$d" name="text%1$d" data-rich-text="%2$s" aria-describedby="hint%1$d">
                        %3$s</textarea></div>
                        """.formatted(number, kind, Escape.html(texts.get(number))))
                .collect(Collectors.joining());
    }

    /** The attributes of the template, filled in from the bundle. */
    private static String words() {
        Properties bundle = new Properties();
        try (var in = RichTextPage.class.getResourceAsStream(BUNDLE)) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Path template =
                    Path.of("../module/src/main/resources/org/expertqa/screens/answer/admin/_rich-text-words.vm");
            String markup = Files.readString(template).replaceFirst("##.*\n", "");
            for (String key : bundle.stringPropertyNames()) {
                markup = markup.replace("$text.get(\"" + key + "\")", Escape.html(bundle.getProperty(key)));
            }
            return markup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
