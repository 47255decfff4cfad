package org.expertqa.importing.lines;

import java.util.Optional;
import org.expertqa.answer.SectionKind;

/** A heading of Markdown: how deep, what it says, and what its attributes {@code {#id .kind}} say of it. */
public record Heading(int level, Stretch text, Optional<String> id, Optional<SectionKind> kind) {

    private static final int DEEPEST = 6;

    /** The heading that a line with number signs is, if it is one. */
    public static Optional<Heading> of(Stretch line) {
        Stretch bare = line.strip();
        int hashes = hashes(bare);
        if (hashes == 0 || hashes > DEEPEST || Lines.indent(line) > 3 || !isText(bare, hashes)) {
            return Optional.empty();
        }
        return Optional.of(of(hashes, withoutClosing(bare.from(hashes).strip())));
    }

    /** A heading with this text, whose end may hold attributes. */
    public static Heading of(int level, Stretch text) {
        return HeadingAttributes.of(text)
                .map(found -> new Heading(level, found.before(), found.id(), found.kind()))
                .orElse(new Heading(level, text, Optional.empty(), Optional.empty()));
    }

    private static int hashes(Stretch bare) {
        int count = 0;
        while (count < bare.length() && (bare.at(count) == '#' || bare.at(count) == '＃')) {
            count++;
        }
        return count;
    }

    private static boolean isText(Stretch bare, int hashes) {
        return bare.length() == hashes
                || Space.is(bare.at(hashes))
                || (hashes > 1 && Character.isLetter(bare.at(hashes)));
    }

    private static Stretch withoutClosing(Stretch text) {
        int end = text.length();
        while (end > 0 && text.at(end - 1) == '#') {
            end--;
        }
        boolean closing = end == 0 || Space.is(text.at(end - 1));
        return closing ? text.upTo(end).strip() : text;
    }
}
