package org.expertqa.importing.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a container says of its text as front matter, as an author could have typed it; what is empty is left out. */
public final class FrontMatterText {

    private static final int LONGEST = 10_000;
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    /** Puts a text at a name, or at a name in a group such as {@code seo.title}. */
    public FrontMatterText put(String path, String value) {
        int dot = path.indexOf('.');
        String text = quoted(value);
        if (text.length() > 2 && value.length() <= LONGEST) {
            Map<String, String> target =
                    dot < 0 ? plain : groups.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>());
            target.put(path.substring(dot + 1), text);
        }
        return this;
    }

    /** Puts a list of texts at a name. */
    public FrontMatterText put(String name, List<String> values) {
        if (!values.isEmpty()) {
            plain.put(name, values.stream().map(FrontMatterText::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    /** The front matter between its fences, with an empty line behind it; nothing when it has no value. */
    public String text() {
        StringBuilder out = new StringBuilder();
        plain.forEach(
                (name, value) -> out.append(name).append(": ").append(value).append('\n'));
        groups.forEach((name, values) -> {
            out.append(name).append(":\n");
            values.forEach((key, value) ->
                    out.append("  ").append(key).append(": ").append(value).append('\n'));
        });
        return out.isEmpty() ? "" : "---\n" + out + "---\n\n";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.strip().codePoints().filter(FrontMatterText::isPrintable).forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
        });
        return out.append('"').toString().replaceAll(" {2,}", " ");
    }

    /** What YAML takes as it stands. */
    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        boolean white = c == '\n' || c == '\t' || c == '\r';
        return white
                || (type != Character.CONTROL
                        && type != Character.SURROGATE
                        && c != 0xFFFE
                        && c != 0xFFFF
                        && c != 0xFEFF);
    }
}
