package org.expertqa.importing.html;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Where the article of a page stands, and its title. */
final class MainContent {

    private static final List<Evaluator> PLACES = Stream.of(
                    "main, [role=main]",
                    "article",
                    "[itemprop=articleBody]",
                    ".entry-content, .post-content, .article-content, .article-body, .post-body, .td-post-content",
                    ".post, .hentry, #content, #main, .content")
            .map(QueryParser::parse)
            .toList();
    private static final Evaluator TITLES =
            QueryParser.parse("h1, .entry-title, .post-title, [itemprop=headline], .MsoTitle");
    private static final Evaluator NO_TITLES = QueryParser.parse(
            "nav, aside, footer, .site-header, .site-title, .masthead, #masthead, #header, .blog-title");
    private static final int MOST_TITLES = 20;
    private final Element root;
    private final Optional<Element> title;
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());

    private MainContent(Element root, Optional<Element> title) {
        this.root = root;
        this.title = title;
        around(root);
        title.ifPresent(this::around);
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                within.add(element);
            }
        });
    }

    /** The first place of these that a page has, wide enough to hold the title, too; without one it is the whole body. */
    static MainContent of(Element body, TextLengths lengths) {
        Element place = PLACES.stream()
                .flatMap(names -> longest(body, names, lengths).stream())
                .findFirst()
                .orElse(body);
        Optional<Element> inside = title(place);
        Optional<Element> title = inside.or(() -> title(body));
        Element both = inside.isPresent()
                ? place
                : title.map(found -> common(place, found))
                        .filter(found -> found != body)
                        .orElse(place);
        return new MainContent(both, title);
    }

    Optional<Element> title() {
        return title;
    }

    boolean isTitle(Element element) {
        return title.filter(found -> found == element).isPresent();
    }

    boolean isRoot(Element element) {
        return element == root;
    }

    /** Whether the element is the main content, the title, or has one of them in it. */
    boolean isAround(Element element) {
        return around.contains(element);
    }

    boolean holds(Element element) {
        return within.contains(element);
    }

    Element root() {
        return root;
    }

    /** Of several articles, as a page with teasers has them, the longest; one inside another belongs to it. */
    private static Optional<Element> longest(Element body, Evaluator names, TextLengths lengths) {
        return body.select(names).stream()
                .filter(place -> lengths.of(place, 0) > 0)
                .max(Comparator.comparingInt(place -> lengths.of(place, 0)));
    }

    private static Optional<Element> title(Element place) {
        return place.select(TITLES).stream()
                .limit(MOST_TITLES)
                .filter(found -> !found.text().isBlank() && found.closest(NO_TITLES) == null)
                .findFirst();
    }

    private static Element common(Element place, Element title) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element = place; element != null; element = element.parent()) {
            above.add(element);
        }
        Element element = title;
        while (!above.contains(element)) {
            element = element.parent();
        }
        return element;
    }

    private void around(Element inner) {
        for (Element element = inner; element != null && around.add(element); element = element.parent()) {}
    }
}
