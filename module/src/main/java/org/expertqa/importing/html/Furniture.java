package org.expertqa.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.expertqa.importing.lines.Sentences;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What belongs to the old page and not to the answer: known by element, by role, and by the names that themes give it. */
final class Furniture {

    private static final String ELEMENTS = "nav, aside, form, button, select, dialog, footer, header, menu";

    /** The words under a picture, which is left out. */
    private static final String CAPTIONS =
            "figure:has(img, picture, video, iframe):not(:has(blockquote, table)) figcaption, .wp-caption-text";

    private static final String ROLES = "[role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
            + " [role=search], [role=dialog], [role=alertdialog], [role=menu]";
    private static final int MOST_LINKED = 3;
    private static final int SHORTEST_ADVICE = 80;
    private static final String NAMES =
            "ads?|advert|advertisement|breadcrumbs?|comments?|commentlist|consent|cookies?|copyright"
                    + "|disqus|jp-relatedposts|masthead|menu|modal|newsletter|pagination|paywall|popup|post-navigation"
                    + "|post-tags|promo|related|respond|share|sharedaddy|sharing|sidebar|site-footer|site-header|site-title"
                    + "|location-(?:footer|header)|skip-link|social|sponsored|subscribe|tag-cloud|teasers?|toc|werbung|anzeige|kommentare|teilen";
    private static final String NAMED = "[class~=(?i)(^|\\s)(?:[a-z]+[-_]+){0,2}?(?:" + NAMES
            + ")(?:[-_](?:area|bar|block|box|banner|buttons?|container|content|form|icons?|inner|items?|links?|list|nav|notice"
            + "|section|posts?|title|wrap|wrapper))*(\\s|$)], [id~=(?i)^(?:[a-z]+[-_])?(?:" + NAMES
            + ")(?:[-_][a-z]+)?$]";

    /** A widget stands beside the text, unless its name begins with that of a page builder, whose every block is one. */
    private static final String WIDGETS = ".widget, [class~=(?i)(^|\\s)(?:sidebar|footer|header)[-_]widget(\\s|$)]";

    private static final Evaluator KNOWN =
            QueryParser.parse(ELEMENTS + ", " + CAPTIONS + ", " + ROLES + ", " + NAMED + ", " + WIDGETS);
    private static final Evaluator BY_NAME = QueryParser.parse(NAMED + ", " + WIDGETS);
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private Furniture() {}

    /** The furniture of a page; what holds its main content, or more than half of it, is none. */
    static Furniture of(Element page, MainContent main, TextLengths lengths) {
        int most = lengths.of(main.root(), 0) / 2;
        Furniture furniture = new Furniture();
        furniture.found.addAll(page.select(KNOWN));
        furniture.found.removeIf(element -> main.isAround(element) || isText(element, main));
        furniture.found.removeIf(element -> lengths.of(element, 0) > most && main.holds(element));
        return furniture;
    }

    boolean has(Element element) {
        return found.contains(element);
    }

    /** Sentences that are no links stand in an aside of the author. */
    private static boolean isAdvice(Element aside) {
        String words = aside.text().strip();
        int linked = aside.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return !aside.is(BY_NAME)
                && words.length() >= SHORTEST_ADVICE
                && linked * MOST_LINKED < words.length()
                && Sentences.isEnded(words);
    }

    /** The head of an article, the name under a quotation, and the button that opens an answer are text. */
    private static boolean isText(Element element, MainContent main) {
        return switch (element.normalName()) {
            case "header" -> main.holds(element) && !element.hasClass("site-header");
            case "footer" -> element.closest("blockquote") != null;
            case "aside" -> main.holds(element) && isAdvice(element);
            case "button" -> element.hasAttr("aria-controls") || element.hasAttr("aria-expanded");
            case "html", "body", "main", "article" -> true;
            default -> element.hasAttr("itemprop") && element.attr("itemprop").equals("articleBody");
        };
    }
}
