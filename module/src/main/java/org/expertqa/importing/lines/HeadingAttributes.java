package org.expertqa.importing.lines;

import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.answer.SectionKind;

/** The attributes at the end of a heading, {@code {#anchor .pitfalls}}, and the text before them. */
record HeadingAttributes(Stretch before, Optional<String> id, Optional<SectionKind> kind) {

    private static final int LONGEST = 160;
    private static final Pattern ID = Pattern.compile("#[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final Pattern KIND = Pattern.compile("\\.[a-z][A-Za-z0-9]{0,39}");

    /** The attributes, when the text ends in nothing else than them. */
    static Optional<HeadingAttributes> of(Stretch text) {
        int open = text.text().lastIndexOf('{');
        if (!text.endsWith("}") || open < 0 || text.length() - open > LONGEST) {
            return Optional.empty();
        }
        String inside = text.text().substring(open + 1, text.length() - 1).strip();
        return parsed(text.upTo(open).strip(), inside.split("\\s+"));
    }

    private static Optional<HeadingAttributes> parsed(Stretch before, String[] words) {
        Optional<String> id = Optional.empty();
        Optional<SectionKind> kind = Optional.empty();
        for (String word : words) {
            if (ID.matcher(word).matches() && id.isEmpty()) {
                id = Optional.of(word.substring(1));
            } else if (KIND.matcher(word).matches() && kind.isEmpty()) {
                kind = Optional.of(new SectionKind(word.substring(1)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new HeadingAttributes(before, id, kind));
    }
}
