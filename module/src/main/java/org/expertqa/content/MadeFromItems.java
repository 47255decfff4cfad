package org.expertqa.content;

import java.util.Set;

/** What is made from items and is out of date when one of them changes. */
public interface MadeFromItems {

    /** The items it was made from; none means that any change may change it. */
    Set<ItemId> madeFrom();

    /** Whether it stays as it is until one of them changes; what follows the changes at a distance does not. */
    default boolean isKept() {
        return true;
    }
}
