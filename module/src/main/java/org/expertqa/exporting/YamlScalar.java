package org.expertqa.exporting;

/** One text as YAML: plain where that is safe, folded or literal where it is long, else in quotes. */
final class YamlScalar {

    private static final int LONG = 100;
    private static final int WIDTH = 116;

    private YamlScalar() {}

    /** The text as it stands behind a key or a hyphen at this depth of spaces. */
    static String of(String text, int indent) {
        if (text.indexOf('\n') >= 0) {
            return isLiteral(text) ? literal(text, indent) : quoted(text);
        }
        if (text.length() > LONG && isFoldable(text)) {
            return folded(text, indent);
        }
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether the text can stand without quotes, also within brackets. */
    static boolean isPlain(String text) {
        boolean word = !text.isEmpty() && !text.equals("null") && Character.isLetterOrDigit(text.codePointAt(0));
        boolean ends = word && !text.endsWith(" ") && !text.endsWith(":");
        return ends && isPrintable(text) && !text.contains(": ") && !text.contains(" #");
    }

    private static boolean isLiteral(String text) {
        boolean edges = !text.startsWith(" ") && !text.startsWith("\n") && !text.startsWith("\t");
        return edges && text.equals(text.stripTrailing()) && isPrintable(text.replace("\n", ""));
    }

    private static boolean isFoldable(String text) {
        return isPrintable(text) && !text.contains("  ") && text.equals(text.strip());
    }

    /** Printable as YAML has it; a tab and marks that end lines are not. */
    private static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(YamlScalar::isSpecial);
    }

    private static boolean isSpecial(int c) {
        return c < ' '
                || (c >= 0x7F && c <= 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFFFE && c <= 0xFFFF;
    }

    private static String literal(String text, int indent) {
        StringBuilder block = new StringBuilder("|-");
        text.lines().forEach(line -> block.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line));
        return block.toString();
    }

    private static String folded(String text, int indent) {
        StringBuilder block = new StringBuilder(">-");
        int width = WIDTH;
        for (String word : text.split(" ")) {
            boolean fits = width + 1 + word.length() <= WIDTH;
            block.append(fits ? " " : "\n" + " ".repeat(indent)).append(word);
            width = (fits ? width + 1 : indent) + word.length();
        }
        return block.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> quoted.append(isSpecial(c) ? String.format("\\u%04X", c) : Character.toString(c));
        }
    }
}
