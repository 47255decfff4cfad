package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One next step as it stands in the text: its mark, and its words, which may run over several lines. */
record Step(Stretch marker, List<Stretch> stretches) {

    String text() {
        return stretches.stream().map(part -> part.strip().text()).collect(Collectors.joining(" "));
    }

    /** The steps of a part: by their marks, or else by blank lines, by lines, or by sentences. */
    static List<Step> of(List<Line> lines, Layout layout) {
        boolean marked = lines.stream().anyMatch(line -> ListMarker.step(line.bare()) > 0);
        boolean apart = Blanks.within(lines);
        List<List<Line>> steps = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            boolean begins = marked
                    ? isMarked(line) || (layout.flattened() && line.indent() == 0)
                    : before == null || begins(before, apart, layout);
            boolean open = !steps.isEmpty() && (!marked || !isOutside(line, before, layout));
            if (!line.isBlank() && begins) {
                steps.add(new ArrayList<>(List.of(line)));
            } else if (!line.isBlank() && open) {
                steps.get(steps.size() - 1).add(line);
            }
            before = line;
        }
        return steps.stream().map(Step::of).toList();
    }

    private static Step of(List<Line> lines) {
        Stretch first = lines.get(0).bare();
        int mark = ListMarker.step(first);
        List<Stretch> parts = new ArrayList<>(List.of(first.from(mark)));
        lines.stream().skip(1).map(Line::bare).forEach(parts::add);
        return new Step(first.upTo(mark), List.copyOf(parts));
    }

    private static boolean isMarked(Line line) {
        return line.indent() < 2 && ListMarker.step(line.bare()) > 0;
    }

    private static boolean begins(Line before, boolean apart, Layout layout) {
        return before.isBlank() || (!apart && (layout.oneLineIsOneBlock() || before.endsASentence()));
    }

    /** Behind a blank line, what is not indented does not belong to a marked list any more. */
    private static boolean isOutside(Line line, Line before, Layout layout) {
        return before != null && before.isBlank() && line.indent() == 0 && !layout.flattened();
    }
}
