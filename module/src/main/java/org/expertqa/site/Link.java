package org.expertqa.site;

import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.text.WebAddress;

/** Words on a page that may lead somewhere; where the address is not one to send a reader to, only the words remain. */
public record Link(String words, Optional<String> href) {

    /** A link to a page of this site, by its path. */
    public static Link within(Site site, String words, String path) {
        return new Link(words, Optional.of(site.path(path)));
    }

    /** A link as an author gave it: to an https address. */
    public static Link outside(String words, String url) {
        return new Link(words, Optional.of(url).filter(WebAddress::isHttps));
    }

    /** A link as an author gave it: to an https address or to a path of this site. */
    public static Link anywhere(Site site, String words, String url) {
        return WebAddress.isSiteRelative(url) ? within(site, words, url) : outside(words, url);
    }
}
