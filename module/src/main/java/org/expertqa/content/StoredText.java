package org.expertqa.content;

/** The content of a revision as it is stored, for those who pass it on and need not know what is in it: JSON. */
public record StoredText(String json) {}
