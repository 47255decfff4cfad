package org.expertqa.content;

import java.time.Instant;

/** One saved state of an item, numbered from 1 and never changed. */
public record Revision<T>(ItemId item, int number, T content, Author savedBy, Instant savedAt, String note) {}
