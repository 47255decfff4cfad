package org.expertqa.importing;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Problem;
import org.expertqa.content.Revision;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.Warning;

/** A revision that is in the store now, what became of its item, and what stood in the way of publishing it. */
record Stored<T>(Revision<T> revision, Outcome outcome, List<Problem> refusals) {

    /** Publishing alone changes an item, too. */
    Stored<T> published() {
        return new Stored<>(revision, outcome == Outcome.UNCHANGED ? Outcome.UPDATED : outcome, refusals);
    }

    Stored<T> refused(List<Problem> problems) {
        return new Stored<>(revision, outcome, problems);
    }

    /** What is told of it, each refusal as a problem of the file in the line of its field. */
    StoredItem told(ContentType<T> type, FileInHand file, String target, List<Warning> warnings) {
        ImportedItem item =
                new ImportedItem(type.name(), revision.item(), type.slug().apply(revision.content()), outcome);
        List<ImportProblem> problems = refusals.stream()
                .map(problem -> file.problem(target + problem.field(), "Stored, but not published. " + problem))
                .toList();
        return new StoredItem(Optional.of(item), problems, warnings);
    }
}
