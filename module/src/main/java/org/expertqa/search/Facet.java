package org.expertqa.search;

/** How many of the answers that were found share something: a topic or an expert by id, a language by its tag. */
public record Facet(String value, long count) {}
