package org.expertqa.site;

import java.util.regex.Pattern;

/** The beginning of a text, cut at a word. */
public final class Excerpt {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    public static String of(String text, int most) {
        String line = inOneLine(text.strip());
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, most - 1));
        return line.substring(0, end) + "…";
    }

    /** Most texts are one already. */
    private static String inOneLine(String text) {
        boolean already = true;
        for (int i = 0; i < text.length() && already; i++) {
            char c = text.charAt(i);
            already = c > ' ' || c == ' ' && text.charAt(i + 1) != ' ';
        }
        return already ? text : SPACES.matcher(text).replaceAll(" ");
    }
}
