package org.expertqa.web;

import java.util.List;
import java.util.Locale;

/** Reads an Accept field (RFC 9110, 12.5.1) for the one kind of thing that programs are given: JSON. */
final class Accept {

    /** The ranges that JSON is in, the narrowest first: it decides. */
    private static final List<String> JSON =
            List.of("application/json", "application/schema+json", "application/*", "*/*");

    private Accept() {}

    /** Whether JSON may be sent; no field allows all, a weight of 0 forbids. */
    static boolean allowsJson(String field) {
        if (field == null || field.isBlank()) {
            return true;
        }
        String[] ranges = field.toLowerCase(Locale.ROOT).split(",", 50);
        for (String name : JSON) {
            for (String range : ranges) {
                String[] parts = range.split(";", 20);
                if (parts[0].strip().equals(name)) {
                    return isWanted(parts);
                }
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
