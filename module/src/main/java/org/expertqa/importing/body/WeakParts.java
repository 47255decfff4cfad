package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.labels.SectionLabels;

/** Labels with other meanings, such as {@code Fazit}, end an answer; where sections follow, they are headings of one. */
final class WeakParts {

    private static final Set<String> AT_THE_END = Set.of("expertTake", "nextSteps", "disclaimer");

    private WeakParts() {}

    static List<Part> settled(List<Part> parts) {
        List<Part> settled = new ArrayList<>();
        boolean sectionFollows = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean weak = part.head().filter(PartHead::isWeak).isPresent() && AT_THE_END.contains(part.name());
            settled.add(0, weak && sectionFollows ? asSection(part) : part);
            sectionFollows = sectionFollows
                    || part.name().equals("section")
                    || SectionLabels.kind(part.name()).isPresent();
        }
        return settled;
    }

    private static Part asSection(Part part) {
        return new Part(part.head().map(PartHead::asSection), part.lines());
    }
}
