package org.expertqa.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The list in which a theme says who wrote a page, and when; its items are lines of their own. */
final class MetaList {

    private static final Pattern NAMED =
            Pattern.compile("(?i)(^|.*[\\s_-])(meta|metadata|byline|postinfo|post-info)([\\s_-].*|$)");

    private MetaList() {}

    static boolean holds(Element item) {
        Element list = item.parent();
        return list != null
                && !list.className().isEmpty()
                && NAMED.matcher(list.className()).matches();
    }
}
