package org.expertqa.importing;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.frontmatter.FrontMatter;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineReader;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.SourceText;

/**
 * A text ready to be read: its front matter, if it has any, and the lines of its body with what each of them is. Whatever a
 * file is made of is turned into one of these, and the same reading goes over all of them; spans count in {@code text}.
 */
record InputText(String name, String text, Stretch frontMatter, Optional<Stretch> yaml, List<Line> body) {

    /** A file of plain text or Markdown. */
    static InputText ofMarkdown(SourceText source) {
        JsonInput.refuse(source.text());
        FrontMatter parts = FrontMatter.of(source.text());
        List<Line> body = LineReader.read(parts.body(), parts.bodyFrom() + 1);
        return new InputText(source.name(), source.text(), parts.whole(), parts.yaml(), body);
    }
}
