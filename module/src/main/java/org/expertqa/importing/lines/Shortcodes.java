package org.expertqa.importing.lines;

/** What a line of another system's commands in brackets is, such as {@code [gallery ids="1,2"]} or {@code [/column]}. */
final class Shortcodes {

    private Shortcodes() {}

    /** Whether a line is such commands and nothing else. */
    static boolean are(Stretch bare) {
        if (bare.length() < 3 || bare.at(0) != '[' || bare.last() != ']') {
            return false;
        }
        String rest = bare.text();
        while (rest.startsWith("[")) {
            int end = rest.indexOf(']');
            if (end < 2 || !isOne(rest.substring(1, end))) {
                return false;
            }
            rest = rest.substring(end + 1).strip();
        }
        return rest.isEmpty();
    }

    private static boolean isOne(String inside) {
        return inside.startsWith("/") || inside.contains("=\"") || inside.equalsIgnoreCase("toc");
    }
}
