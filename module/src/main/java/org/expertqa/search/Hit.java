package org.expertqa.search;

import java.util.List;
import org.expertqa.content.ItemId;

/** One answer that was found, and the places in it where the words stand. */
public record Hit(ItemId id, List<Fragment> fragments) {

    public Hit {
        fragments = List.copyOf(fragments);
    }
}
