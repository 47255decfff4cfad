package org.expertqa.importing.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a visitor never reads: code, pictures, and what is hidden for good; what a click opens is text. */
final class Hidden {

    private static final Set<String> NO_TEXT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "object",
            "embed",
            "canvas",
            "link",
            "meta",
            "title",
            "colgroup",
            "datalist",
            "map",
            "area",
            "xml");
    private static final Set<String> PICTURES = Set.of("img", "picture", "video", "audio", "iframe");
    private static final Set<String> FOR_READERS_ALOUD =
            Set.of("screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "assistive-text");
    private static final String OPENS = ".*(accordion|collaps|faq|panel|toggle|tab).*";

    private Hidden() {}

    static boolean is(Element element) {
        return NO_TEXT.contains(element.normalName())
                || element.classNames().stream().anyMatch(FOR_READERS_ALOUD::contains)
                || (isSaidToBe(element) && !isOpenedByAClick(element));
    }

    static boolean isPicture(Element element) {
        return PICTURES.contains(element.normalName());
    }

    private static boolean isSaidToBe(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean isOpenedByAClick(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return element.attr("role").equals("region")
                || element.hasAttr("aria-labelledby")
                || element.hasAttr("itemprop")
                || names.matches(OPENS);
    }
}
