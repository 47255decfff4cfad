package org.expertqa.importing.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;

/** The headings one level below {@code ## The answer}: under it they are sections. */
record UnderAnswer(Set<Integer> numbers) {

    static UnderAnswer of(List<Line> lines, int sectionLevel, LineLabels labels) {
        Set<Integer> numbers = new HashSet<>();
        boolean open = false;
        for (Line line : lines) {
            Optional<Integer> level = line.heading().map(Heading::level);
            if (level.filter(found -> found <= sectionLevel).isPresent()) {
                open = level.get() == sectionLevel && labels.isLabelOf("answer", line);
            } else if (open && level.filter(found -> found == sectionLevel + 1).isPresent()) {
                numbers.add(line.number());
            }
        }
        return new UnderAnswer(Set.copyOf(numbers));
    }

    boolean holds(Line heading) {
        return numbers.contains(heading.number());
    }
}
