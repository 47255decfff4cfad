package org.expertqa.representation;

/** Where the next part of a list is: the cursor, and the path with everything that this part was asked for by. */
public record NextPart(String after, String path) {}
