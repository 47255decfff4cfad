package org.expertqa.importing.html;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it was typed; a typed list of hyphens or numbers stays one, and looks the same. */
final class MarkdownEscapes {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,8}|\\w{2,32});");
    private static final Pattern YEAR = Pattern.compile("(\\d{4,9})([.)])(\\s.*)?", Pattern.DOTALL);

    private MarkdownEscapes() {}

    /** Text within a line; within a link or a table, more characters are marks. */
    static String inLine(String text, String moreMarks) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(text, i) || moreMarks.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A line whose beginning looks like a heading, a quote, a rule or a fence. */
    static String atItsBeginning(String line) {
        if (line.isEmpty()) {
            return line;
        }
        boolean plus = line.startsWith("+ ");
        boolean tilde = line.startsWith("~~~");
        boolean rule = line.matches("[-=_ ]+") && !line.isBlank();
        if ("#>|".indexOf(line.charAt(0)) >= 0 || plus || tilde || rule) {
            return "\\" + line;
        }
        return YEAR.matcher(line).replaceFirst("$1\\\\$2$3");
    }

    private static boolean isMark(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (text.charAt(i)) {
            case '*', '`' -> true;
            case '\\' -> PUNCTUATION.indexOf(next) >= 0;
            case '_' -> !(isWord(next) && i > 0 && isWord(text.charAt(i - 1)));
            case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case ']' -> "([:".indexOf(next) >= 0;
            case '&' ->
                ENTITY.matcher(text).region(i, Math.min(text.length(), i + 40)).lookingAt();
            default -> false;
        };
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
