package org.expertqa.search.site;

/** A question that begins as somebody types, and the path of its answer. */
public record Suggestion(String question, String url) {}
