package org.expertqa.web;

import java.util.List;
import java.util.Optional;

/** Reads an If-None-Match field (RFC 9110, 13.1.2). */
final class EntityTags {

    private EntityTags() {}

    /** The first of our tags that the field names; {@code *} names any. */
    static Optional<String> match(String field, List<String> ours) {
        if (field == null) {
            return Optional.empty();
        }
        for (String tag : field.split(",", 50)) {
            String stripped = tag.strip();
            String opaque = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (opaque.equals("*")) {
                return Optional.of(ours.get(0));
            }
            if (ours.contains(opaque)) {
                return Optional.of(opaque);
            }
        }
        return Optional.empty();
    }
}
