package org.expertqa.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.importing.frontmatter.FrontMatter;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineReader;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.SourceText;

/**
 * A text ready to be read: its front matter, if it has any, and the lines of its body with what each of them is. Whatever a
 * file is made of is turned into one of these, and the same reading goes over all of them; spans count in {@code text}.
 */
record InputText(
        SourceText source,
        Stretch frontMatter,
        Optional<Stretch> yaml,
        List<Line> body,
        List<Line> furniture,
        List<Line> placed) {

    /** A file of plain text or Markdown, or the text that was taken out of a container. */
    static InputText of(SourceText source) {
        if (source.takenOut().isEmpty()) {
            JsonInput.refuse(source.text());
        }
        FrontMatter parts = FrontMatter.of(source.text());
        Map<Whose, List<Line>> lines = LineReader.read(parts.body(), parts.bodyFrom() + 1).stream()
                .collect(Collectors.groupingBy(line -> Whose.is(source, line)));
        return new InputText(
                source,
                parts.whole(),
                parts.yaml(),
                lines.getOrDefault(Whose.READERS, List.of()),
                lines.getOrDefault(Whose.NOBODYS, List.of()),
                lines.getOrDefault(Whose.PERSONS, List.of()));
    }

    /** Who says where a line goes: the reader, the page that it was taken out of, or a person. */
    private enum Whose {
        READERS,
        NOBODYS,
        PERSONS;

        static Whose is(SourceText source, Line line) {
            boolean placed =
                    !line.isBlank() && source.placed().of(line.number()).isPresent();
            return placed ? PERSONS : isFurniture(source, line) ? NOBODYS : READERS;
        }
    }

    private static boolean isFurniture(SourceText source, Line line) {
        return source.takenOut()
                .filter(known -> known.isFurniture(line.number()))
                .isPresent();
    }

    String name() {
        return source.name();
    }

    String text() {
        return source.text();
    }
}
