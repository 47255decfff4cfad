package org.expertqa.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What belongs to the old page and not to the answer: known by element, by role, and by the names that themes give it. */
final class Furniture {

    private static final String ELEMENTS = "nav, aside, form, button, select, dialog, footer, header, menu";
    private static final String ROLES = "[role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
            + " [role=search], [role=dialog], [role=alertdialog], [role=menu]";
    private static final String NAMES =
            "ads?|advert|advertisement|breadcrumbs?|comments?|commentlist|consent|cookies?|copyright"
                    + "|disqus|jp-relatedposts|masthead|menu|modal|newsletter|pagination|paywall|popup|post-navigation"
                    + "|post-tags|promo|related|respond|share|sharedaddy|sharing|sidebar|site-footer|site-header|site-title"
                    + "|skip-link|social|sponsored|subscribe|tag-cloud|teasers?|toc|widget|werbung|anzeige|kommentare|teilen";
    private static final String NAMED = "[class~=(?i)(^|\\s)(?:[a-z]+[-_]+){0,2}?(?:" + NAMES
            + ")(?:[-_](?:area|bar|block|box|banner|buttons?|container|content|form|icons?|inner|items?|links?|list|nav|notice"
            + "|section|posts?|title|wrap|wrapper))*(\\s|$)], [id~=(?i)^(?:[a-z]+[-_])?(?:" + NAMES
            + ")(?:[-_][a-z]+)?$]";
    private static final Evaluator KNOWN = QueryParser.parse(ELEMENTS + ", " + ROLES + ", " + NAMED);
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

    /** The head of an article, the name under a quotation, and the button that opens an answer are text. */
    private static boolean isText(Element element, MainContent main) {
        return switch (element.normalName()) {
            case "header" -> main.holds(element) && !element.hasClass("site-header");
            case "footer" -> element.closest("blockquote") != null;
            case "button" -> element.hasAttr("aria-controls") || element.hasAttr("aria-expanded");
            case "html", "body", "main", "article" -> true;
            default -> element.hasAttr("itemprop") && element.attr("itemprop").equals("articleBody");
        };
    }
}
