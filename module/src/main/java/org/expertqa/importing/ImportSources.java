package org.expertqa.importing;

import java.util.List;
import org.expertqa.content.ItemId;
import org.expertqa.importing.report.SourceText;

/** Remembers which text each item was imported from, so that the same text is known again. */
public interface ImportSources {

    /** The items that were made from the text with this SHA-256, in the order in which they were made. */
    List<ItemId> itemsOf(String sha256);

    /** Keeps the text beside the item; the same text a second time changes nothing. */
    void remember(ItemId item, SourceText source);
}
