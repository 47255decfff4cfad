package org.expertqa.importing;

import java.util.Optional;
import org.expertqa.answer.SectionKind;

/** What a section's heading alone tells of its kind. */
public final class SectionLabels {

    private SectionLabels() {}

    /** The kind that a reader takes from the heading; empty when it would take it for another part of the answer. */
    public static Optional<SectionKind> kindOf(String heading) {
        Stretch text = new Stretch(heading, 0, heading.length());
        if (Heads.isInline(text)) {
            return Optional.empty();
        }
        return Heads.label(text).map(label -> kind(label.part())).orElse(Optional.of(SectionKind.STANDARD));
    }

    /** The kind of section that a part is; empty when it is none. */
    static Optional<SectionKind> kind(String part) {
        return switch (part) {
            case "pitfalls" -> Optional.of(SectionKind.PITFALLS);
            case "ruleOfThumb" -> Optional.of(SectionKind.RULE_OF_THUMB);
            case "implications" -> Optional.of(SectionKind.IMPLICATIONS);
            default -> Optional.empty();
        };
    }
}
