package org.expertqa.importing.frontmatter;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Lines;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Unreadable;

/** The front matter of a file and the lines of its body. */
public record FrontMatter(Optional<Stretch> yaml, List<Stretch> lines, int bodyFrom) {

    private static final int LONGEST = 200_000;
    private static final String FENCE = "---";
    private static final String TOML_FENCE = "+++";

    /**
     * Cuts a text at its fences, {@code ---} in the first line and once more.
     *
     * @throws Unreadable when the front matter does not end, or is over 200 KB
     */
    public static FrontMatter of(String source) {
        List<Stretch> lines = Lines.of(new Stretch(source, 0, source.length()));
        if (lines.get(0).text().stripTrailing().equals(TOML_FENCE)) {
            throw new Unreadable(
                    1, "TOML front matter (+++) is not read; write it as YAML between lines of three hyphens.");
        }
        if (!isFence(lines.get(0)) || lines.size() < 2 || lines.get(1).isBlank()) {
            return new FrontMatter(Optional.empty(), lines, 0);
        }
        int close = closing(lines);
        Stretch yaml = new Stretch(source, lines.get(1).from(), lines.get(close).from());
        if (yaml.length() > LONGEST) {
            throw new Unreadable(1, "Front matter has at most 200,000 characters; this has " + yaml.length() + ".");
        }
        return new FrontMatter(Optional.of(yaml), lines, close + 1);
    }

    public List<Stretch> body() {
        return lines.subList(bodyFrom, lines.size());
    }

    /** Everything from the first fence to the second. */
    public Stretch whole() {
        Stretch last = lines.get(Math.max(0, bodyFrom - 1));
        return new Stretch(last.source(), 0, bodyFrom == 0 ? 0 : last.to());
    }

    private static int closing(List<Stretch> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        throw new Unreadable(1, "The front matter has no end; close it with a line of three hyphens.");
    }

    private static boolean isFence(Stretch line) {
        return line.startsWith(FENCE) && line.from(FENCE.length()).isBlank();
    }
}
