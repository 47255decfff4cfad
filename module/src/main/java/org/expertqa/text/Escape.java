package org.expertqa.text;

/** Writes text into HTML so that it reads as it was typed, in an element or in a quoted attribute. */
public final class Escape {

    private Escape() {}

    public static String html(String text) {
        int first = firstSpecial(text);
        return first < 0 ? text : escapedFrom(text, first);
    }

    private static int firstSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (entity(text.charAt(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private static String escapedFrom(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity == null) {
                out.append(text.charAt(i));
            } else {
                out.append(entity);
            }
        }
        return out.toString();
    }

    private static String entity(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
