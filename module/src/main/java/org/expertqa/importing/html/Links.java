package org.expertqa.importing.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where the links of a page lead, from outside of it; what leads to the page itself, to authors or to topics is words only. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final int LONGEST = 2_000;
    private final String base;

    Links(String base) {
        this.base = base;
    }

    Optional<String> of(Element link) {
        String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
        boolean ofThePage = rel.contains(" author ") || rel.contains(" tag ") || rel.contains(" bookmark ");
        String href = link.attr("href").strip();
        return ofThePage || isOfAByline(link) ? Optional.empty() : outside(href);
    }

    private static boolean isOfAByline(Element link) {
        Element parent = link.parent();
        String names = link.className() + " " + (parent == null ? "" : parent.className());
        return names.matches("(?is).*\\b(author|byline|vcard|autor|posted-on|entry-meta)\\b.*");
    }

    private Optional<String> outside(String href) {
        boolean none = href.isEmpty() || href.startsWith("#") || href.length() > LONGEST;
        return none ? Optional.empty() : written(href).filter(Links::isAllowed);
    }

    private Optional<String> written(String href) {
        String safe = encoded(href);
        try {
            return Optional.of(
                    base.isEmpty() ? safe : URI.create(base).resolve(safe).toString());
        } catch (IllegalArgumentException e) {
            return Optional.of(safe);
        }
    }

    private static boolean isAllowed(String href) {
        int colon = href.indexOf(':');
        int slash = href.indexOf('/');
        boolean scheme = colon >= 0 && (slash < 0 || colon < slash);
        return !href.startsWith("//")
                && (!scheme || SCHEMES.contains(href.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    /** What would end a link of Markdown early, as an address writes it. */
    private static String encoded(String href) {
        StringBuilder out = new StringBuilder();
        for (char c : href.toCharArray()) {
            boolean special = c <= ' ' || "()<>\\[]*_`\"{}|^".indexOf(c) >= 0;
            out.append(special && c != '_' ? String.format("%%%02X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }
}
