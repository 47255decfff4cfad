package org.expertqa.importing.paste;

import java.time.Instant;

/** One line about a paste: how it begins, and since when it is there. */
public record PasteLine(String id, String beginning, Instant at) {}
