package org.expertqa.content;

import java.time.Instant;

/** One revision as a list names it, without what it says. */
public record RevisionLine(int number, Author savedBy, Instant savedAt, String note) {}
