package org.expertqa.importing.frontmatter;

import java.util.List;
import org.expertqa.importing.lines.Stretch;

/** A piece of front matter: a text, a list, or named values, each with the line it begins in. */
public sealed interface Yaml {

    int line();

    /** A text; {@code pieces} are the stretches that hold it, without quotes, escapes and indents. */
    record Text(int line, String value, boolean quoted, List<Stretch> pieces) implements Yaml {

        /** Whether nothing stands there: no value, {@code ~} or {@code null}. */
        boolean isAbsent() {
            return !quoted && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    record Items(int line, List<Yaml> items) implements Yaml {}

    record Entry(Text key, Yaml value) {}

    record Group(int line, List<Entry> entries) implements Yaml {}
}
