package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Stretch;

/** One next step as it stands in the text: its mark, and its words, which may run over several lines. */
record Step(Stretch marker, List<Stretch> stretches) {

    static Step of(List<Line> lines, Set<String> stepWords) {
        Stretch first = lines.get(0).bare();
        int mark = ListMarker.step(first, stepWords);
        List<Stretch> parts = new ArrayList<>(List.of(first.from(mark)));
        lines.stream().skip(1).map(Line::bare).forEach(parts::add);
        return new Step(first.upTo(mark), List.copyOf(parts));
    }

    String text() {
        return stretches.stream().map(part -> part.strip().text()).collect(Collectors.joining(" "));
    }
}
