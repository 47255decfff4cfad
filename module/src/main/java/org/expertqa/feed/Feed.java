package org.expertqa.feed;

import java.util.Locale;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.ItemId;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.Alternate;
import org.expertqa.view.Messages;

/** What one feed is about: its title and sentence, its own path and that of the page it belongs to, and whose answers it holds. */
public record Feed(String title, String subtitle, String path, String page, Locale language, Optional<ItemId> about) {

    /** How the page it belongs to names it. */
    public Alternate alternate(Site site) {
        return new Alternate(MediaTypes.ATOM, Messages.in(language).get("site.feed", title), site.url(path));
    }
}
