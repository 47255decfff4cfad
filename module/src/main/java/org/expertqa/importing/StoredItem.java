package org.expertqa.importing;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Warning;

/** One item of a file: what is in the store, what was refused of it, and what an editor should look at. */
record StoredItem(Optional<ImportedItem> item, List<ImportProblem> problems, List<Warning> warnings) {

    static StoredItem failed(ImportProblem problem) {
        return new StoredItem(Optional.empty(), List.of(problem), List.of());
    }
}
