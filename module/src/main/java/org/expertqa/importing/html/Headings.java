package org.expertqa.importing.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The headings of the main content below its title: the highest becomes one of level 2, whatever the theme begins with. */
final class Headings {

    private static final Set<String> NAMES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Evaluator ALL = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final int DEEPEST = 6;
    private final int highest;

    private Headings(int highest) {
        this.highest = highest;
    }

    static Headings of(Page page) {
        return new Headings(page.main().root().select(ALL).stream()
                .filter(heading ->
                        !page.main().isTitle(heading) && !page.asked().isOne(heading))
                .filter(heading -> heading.parents().stream().noneMatch(page::isFurniture))
                .mapToInt(Headings::ofPage)
                .min()
                .orElse(2));
    }

    boolean isOne(Element element) {
        return NAMES.contains(element.normalName());
    }

    int level(Element heading) {
        return Math.max(2, Math.min(DEEPEST, 2 + ofPage(heading) - highest));
    }

    private static int ofPage(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
