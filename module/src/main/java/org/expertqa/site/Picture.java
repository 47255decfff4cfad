package org.expertqa.site;

import java.util.Optional;
import org.expertqa.config.Site;

/** A picture on a page; without alternative text it is decorative. */
public record Picture(String src, String alt, String credit) {

    public static Optional<Picture> of(Site site, String asset, String alt, String credit) {
        return Addresses.media(asset).map(path -> new Picture(site.path(path), alt, credit));
    }
}
