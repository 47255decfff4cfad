package org.expertqa.representation;

import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.MadeFromItems;

/**
 * Live items as JSON, ready to be sent, the items it was made from, of which none means that any change may change it, and
 * whether it stays so as long as none of them changes.
 */
public record Representation(byte[] bytes, Set<ItemId> madeFrom, boolean isKept) implements MadeFromItems {

    public Representation {
        madeFrom = Set.copyOf(madeFrom);
    }

    public Representation(byte[] bytes, Set<ItemId> madeFrom) {
        this(bytes, madeFrom, true);
    }
}
