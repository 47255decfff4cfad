package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Paragraph;

/** Cuts a part into its next steps: by their marks, or else by blank lines, by lines, or by sentences. */
final class Steps {

    private final List<Line> lines;
    private final Layout layout;
    private final Set<String> stepWords;
    private final boolean marked;
    private final boolean apart;

    private Steps(List<Line> lines, Layout layout, Set<String> stepWords) {
        this.lines = lines;
        this.stepWords = stepWords;
        this.layout = layout;
        this.marked = lines.stream().anyMatch(line -> mark(line) > 0);
        this.apart = Blanks.within(lines);
    }

    static List<Step> of(List<Line> lines, Layout layout, Set<String> stepWords) {
        return new Steps(lines, layout, stepWords)
                .cut().stream().map(step -> Step.of(step, stepWords)).toList();
    }

    /** The lines below the last of the steps, where they are marked; what is below others is one of them. */
    static List<Line> behind(List<Line> lines, Layout layout, Set<String> stepWords) {
        List<List<Line>> steps = new Steps(lines, layout, stepWords).cut();
        if (steps.isEmpty()) {
            return List.of();
        }
        return new Paragraph(steps.get(steps.size() - 1)).behind(lines);
    }

    private int mark(Line line) {
        return ListMarker.step(line.bare(), stepWords);
    }

    private List<List<Line>> cut() {
        List<List<Line>> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBlank() && begins(i)) {
                steps.add(new ArrayList<>(List.of(line)));
            } else if (!line.isBlank() && !steps.isEmpty() && !isOutside(i)) {
                steps.get(steps.size() - 1).add(line);
            }
        }
        return steps;
    }

    private boolean begins(int index) {
        Line line = lines.get(index);
        if (marked) {
            return isMarked(line) || (layout.flattened() && line.indent() == 0);
        }
        return index == 0 || isApartFrom(lines.get(index - 1));
    }

    private boolean isApartFrom(Line before) {
        return before.isBlank() || (!apart && (layout.oneLineIsOneBlock() || before.endsASentence()));
    }

    private boolean isMarked(Line line) {
        return line.indent() < 2 && mark(line) > 0;
    }

    /** Behind a blank line, what is not indented does not belong to a marked list any more. */
    private boolean isOutside(int index) {
        boolean behindBlank = marked && index > 0 && lines.get(index - 1).isBlank();
        return behindBlank && lines.get(index).indent() == 0 && !layout.flattened();
    }
}
