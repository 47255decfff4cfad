package org.expertqa.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.importing.report.SourceText;

/** Remembers which text each item was imported from, so that the same text is known again. */
public interface ImportSources {

    /** A text as it is kept beside an item. */
    record KeptSource(SourceText text, Instant at) {}

    /** The items that were made from the text with this SHA-256, in the order in which they were made. */
    List<ItemId> itemsOf(String sha256);

    /** The text that an item was made from last, with what has to be known to read it again. */
    Optional<KeptSource> of(ItemId item);

    /** Keeps the text beside the item; the same text a second time changes nothing. */
    void remember(ItemId item, SourceText source);
}
