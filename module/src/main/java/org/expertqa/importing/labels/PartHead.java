package org.expertqa.importing.labels;

import java.util.Optional;
import org.expertqa.answer.SectionKind;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;

/** The line that begins a part: a heading or a bare label, and what it announces. */
public record PartHead(Line line, Stretch text, Optional<LabelMatch> label, Optional<Stretch> textBehind) {

    public static PartHead of(Line line, Optional<LabelMatch> label) {
        return new PartHead(line, line.heading().map(Heading::text).orElse(line.bare()), label, Optional.empty());
    }

    /** The text behind a label as a line of its own. */
    public Optional<Line> lineBehind() {
        return textBehind.map(behind -> new Line(line.number(), behind, LineKind.TEXT, Optional.empty()));
    }

    /** What the whole line says, label and text. */
    public Stretch wording() {
        return textBehind
                .map(behind -> new Stretch(text.source(), text.from(), behind.to()))
                .orElse(text);
    }

    /** The part of the answer that the label announces; a heading without one announces a section. */
    public String part() {
        return label.map(LabelMatch::part).map(PartHead::meaning).orElse("section");
    }

    private static String meaning(String part) {
        return switch (part) {
            case "about" -> "expert";
            case "faq" -> "section";
            default -> part;
        };
    }

    /** The name of the label in a report; a byline that names nobody is a byline, too. */
    public String labelName() {
        return part().equals("bylineEmpty") ? "byline" : part();
    }

    boolean isGreeting() {
        return part().equals("greeting");
    }

    /** Whether the label has other meanings, too. */
    public boolean isWeak() {
        return label.filter(LabelMatch::weak).isPresent();
    }

    /** The same heading without its label: that of a section. */
    public PartHead asSection() {
        return new PartHead(line, text, Optional.empty(), textBehind);
    }

    public Optional<NameInText> name() {
        return label.flatMap(LabelMatch::name);
    }

    public Optional<String> id() {
        return line.heading().flatMap(Heading::id);
    }

    public Optional<SectionKind> kind() {
        return line.heading().flatMap(Heading::kind);
    }
}
