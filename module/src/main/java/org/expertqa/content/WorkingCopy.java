package org.expertqa.content;

import java.time.Instant;

/**
 * What somebody has typed and not saved: never public, seen by nobody else, and gone once it is saved.
 *
 * @param base the number of the revision that it began with; 0 when nothing of the item is stored yet
 * @param note what is to be said of the change
 */
public record WorkingCopy<T>(ItemId item, int base, T content, String note, Instant keptAt) {}
