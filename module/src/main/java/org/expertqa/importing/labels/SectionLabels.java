package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;
import org.expertqa.importing.lines.Stretch;

/** What a section's heading alone tells of its kind. */
public final class SectionLabels {

    private static final SectionKinds KINDS = SectionKinds.installed();
    private static final List<SectionKind> SPECIAL = KINDS.all().stream()
            .filter(kind -> !kind.equals(SectionKind.STANDARD))
            .toList();

    private SectionLabels() {}

    /** The kind that a reader takes from the heading; empty when it would take it for another part of the answer. */
    public static Optional<SectionKind> kindOf(String heading, Labels labels, String language) {
        Stretch text = new Stretch(heading, 0, heading.length());
        LineLabels known = new LineLabels(labels, language);
        if (known.isInline(text)) {
            return Optional.empty();
        }
        return known.whole(text).map(label -> kind(label.part())).orElse(Optional.of(SectionKind.STANDARD));
    }

    /** Whether pages of this installation know the kind. */
    public static boolean isInstalled(SectionKind kind) {
        return KINDS.contains(kind);
    }

    /** The kind of section that a part is; empty when it is none. */
    public static Optional<SectionKind> kind(String part) {
        return SPECIAL.stream().filter(kind -> kind.name().equals(part)).findFirst();
    }
}
