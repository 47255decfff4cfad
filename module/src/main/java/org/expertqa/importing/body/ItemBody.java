package org.expertqa.importing.body;

import java.util.List;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.report.Findings;

/** Reads the body of an expert's or a topic's file: all of it is one text, but for a title on top. */
public final class ItemBody {

    private final Findings findings;
    private final String target;

    public ItemBody(Findings findings, String target) {
        this.findings = findings;
        this.target = target;
    }

    /** Reads a title over the text as the one field, the text as the other. */
    public void read(List<Line> body, String title, String text) {
        List<Line> lines = Blanks.trim(body);
        boolean titled = !lines.isEmpty()
                && lines.get(0).heading().filter(h -> h.level() == 1).isPresent();
        if (titled) {
            Line line = lines.get(0);
            findings.field(target + title, line.heading().orElseThrow().text());
            findings.markersAround(line.heading().orElseThrow().text(), line.bare());
        }
        List<Line> rest = Blanks.trim(titled ? lines.subList(1, lines.size()) : lines);
        if (!rest.isEmpty()) {
            String all = rest.stream().map(line -> line.stretch().text()).collect(Collectors.joining("\n"));
            findings.field(
                    target + text, all.strip(), rest.stream().map(Line::stretch).toList());
        }
    }
}
