package org.expertqa.importing.admin;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.frontmatter.FrontMatter;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.Unassigned;

/** The stretches of a text that are in no field: lines that stand right below each other are one. */
final class Unplaced {

    private Unplaced() {}

    static List<LineRun> in(ReadFile read, String text) {
        int body = FrontMatter.of(text).bodyFrom();
        List<LineRun> runs = new ArrayList<>();
        for (Unassigned line : read.unassigned()) {
            int last = runs.size() - 1;
            if (last >= 0 && line.line() - runs.get(last).to() <= 1) {
                LineRun run = runs.get(last);
                String words = run.words() + (line.line() == run.to() ? " … " : "\n") + line.text();
                runs.set(last, new LineRun(run.from(), line.line(), words, run.movable()));
            } else {
                runs.add(new LineRun(line.line(), line.line(), line.text(), line.line() > body));
            }
        }
        return runs;
    }
}
