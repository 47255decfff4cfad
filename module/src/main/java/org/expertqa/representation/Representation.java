package org.expertqa.representation;

import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.MadeFromItems;

/** Live items as JSON, ready to be sent, and the items it was made from; none means that any change may change it. */
public record Representation(byte[] bytes, Set<ItemId> madeFrom) implements MadeFromItems {

    public Representation {
        madeFrom = Set.copyOf(madeFrom);
    }
}
