package org.expertqa.search.site;

/** A question that begins as somebody types, the path of its answer, and the tag of its language. */
public record Suggestion(String question, String url, String language) {}
