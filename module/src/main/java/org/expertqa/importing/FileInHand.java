package org.expertqa.importing;

import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Places;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/** The file that is being stored: its text, what was read in it, and where each field stands. */
record FileInHand(SourceText source, ReadFile read, Places places) {

    static FileInHand of(ReadFile read, SourceText source) {
        return new FileInHand(source, read, new Places(read.spans(), source.text()));
    }

    String name() {
        return source.name();
    }

    ImportProblem problem(String target, String message) {
        return new ImportProblem(name(), places.lineOf(target), message);
    }
}
