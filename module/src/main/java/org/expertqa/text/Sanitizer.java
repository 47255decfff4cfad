package org.expertqa.text;

import java.util.List;
import org.owasp.html.ElementPolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last gate before a browser: keeps the elements of our dialect, and links that lead where an author may send a reader. */
final class Sanitizer {

    private static final ElementPolicy AS_H3 = (name, attributes) -> "h3";
    private static final ElementPolicy AS_H4 = (name, attributes) -> "h4";

    /** What may be wider than the screen is a stop for the keyboard, so that its arrows move it (WCAG 2.1.1). */
    private static final ElementPolicy MOVED_BY_KEYS = (name, attributes) -> {
        attributes.addAll(List.of("tabindex", "0"));
        return name;
    };

    private static final PolicyFactory INLINE = inlinePolicy().toFactory();
    private static final PolicyFactory BLOCKS = inlinePolicy()
            .allowElements("p", "ul", "ol", "li", "blockquote", "hr", "h3", "h4", "img")
            .allowElements("thead", "tbody", "tr", "th", "td")
            .allowElements(MOVED_BY_KEYS, "pre", "table")
            .allowElements(AS_H3, "h1", "h2")
            .allowElements(AS_H4, "h5", "h6")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("src")
            .matching((element, name, url) -> image(url))
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .toFactory();

    private Sanitizer() {}

    static Html blocks(String markup) {
        return new Html(BLOCKS.sanitize(markup));
    }

    static Html inline(String markup) {
        return new Html(INLINE.sanitize(markup).strip());
    }

    /** A text shown letter for letter. */
    static Html asTyped(String text) {
        return new Html("<p>" + Escape.html(text) + "</p>");
    }

    private static HtmlPolicyBuilder inlinePolicy() {
        return new HtmlPolicyBuilder()
                .allowElements("em", "strong", "code", "br", "a")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching((element, name, url) -> link(url))
                .onElements("a")
                .allowAttributes("title")
                .onElements("a")
                .requireRelsOnLinks("noopener");
    }

    private static String link(String url) {
        boolean good = WebAddress.isLink(url);
        return good ? url : null;
    }

    private static String image(String url) {
        boolean good = WebAddress.isHttps(url) || WebAddress.isSiteRelative(url);
        return good ? url : null;
    }
}
