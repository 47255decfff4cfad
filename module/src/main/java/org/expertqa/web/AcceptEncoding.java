package org.expertqa.web;

import java.util.Locale;

/** Reads an Accept-Encoding field (RFC 9110, 12.5.3) for the one coding that is kept ready: gzip. */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether gzip may be sent; a weight of 0 forbids it, and {@code *} speaks for it where it is not named. */
    static boolean allowsGzip(String field) {
        if (field == null || field.isEmpty()) {
            return false;
        }
        if (field.equals("gzip") || field.startsWith("gzip,")) {
            // What browsers send, told at a glance.
            return true;
        }
        boolean any = false;
        for (String part : field.toLowerCase(Locale.ROOT).split(",", 50)) {
            String coding = part.strip();
            if (is(coding, "gzip") || is(coding, "x-gzip")) {
                return isWanted(coding);
            }
            any |= is(coding, "*") && isWanted(coding);
        }
        return any;
    }

    private static boolean is(String coding, String name) {
        return coding.startsWith(name)
                && (coding.length() == name.length() || "; \t".indexOf(coding.charAt(name.length())) >= 0);
    }

    private static boolean isWanted(String coding) {
        int weight = coding.indexOf("q=");
        return weight < 0 || !coding.substring(weight + 2).strip().matches("0(\\.0*)?");
    }
}
