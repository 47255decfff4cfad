package org.expertqa.view;

import java.util.Locale;
import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.MadeFromItems;

/**
 * A page to be written: the name of its template, the record that it shows, the language of its labels, and the items it
 * was made from, by which caches know when it is out of date. No items means: it may depend on all of them.
 */
public record View(String template, SitePage page, Locale language, Set<ItemId> madeFrom) implements MadeFromItems {

    public View {
        madeFrom = Set.copyOf(madeFrom);
    }

    /** A page that any change may change, such as a list. */
    public static View of(String template, SitePage page, Locale language) {
        return new View(template, page, language, Set.of());
    }

    public View madeFrom(Set<ItemId> items) {
        return new View(template, page, language, items);
    }
}
