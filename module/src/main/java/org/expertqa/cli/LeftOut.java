package org.expertqa.cli;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.Unassigned;

/** How much of a file is in no field, and how the first of it begins. */
record LeftOut(long lines, int firstLine, String beginning) {

    private static final int LONGEST = 60;

    static Optional<LeftOut> of(ReadFile read) {
        List<Unassigned> all = read.unassigned();
        long lines = all.stream().map(Unassigned::line).distinct().count();
        return all.stream().findFirst().map(first -> new LeftOut(lines, first.line(), shortened(first.text())));
    }

    @Override
    public String toString() {
        return lines == 1
                ? "1 line is unassigned and in no answer: \"" + beginning + "\""
                : lines + " lines are unassigned and in no answer, the first of them: \"" + beginning + "\"";
    }

    /** Whole characters only, whatever they are made of. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
