package org.expertqa.web;

import java.util.Locale;
import java.util.Set;

/** Reads an Accept field (RFC 9110, 12.5.1) for the one kind of thing that programs are given: JSON. */
final class Accept {

    private static final Set<String> JSON =
            Set.of("*/*", "application/*", "application/json", "application/schema+json");

    private Accept() {}

    /** Whether JSON may be sent; no field allows all, a weight of 0 forbids. */
    static boolean allowsJson(String field) {
        if (field == null || field.isBlank()) {
            return true;
        }
        for (String range : field.toLowerCase(Locale.ROOT).split(",", 50)) {
            String[] parts = range.split(";", 20);
            if (JSON.contains(parts[0].strip()) && isWanted(parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(String[] parts) {
        for (String part : parts) {
            if (part.strip().matches("q=0(\\.0{0,3})?")) {
                return false;
            }
        }
        return true;
    }
}
