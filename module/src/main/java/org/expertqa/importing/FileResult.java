package org.expertqa.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.Warning;

/** What became of one file: its items, what was read, what was refused. All of it is stored when this is told. */
public record FileResult(
        String file, Outcome outcome, Optional<ReadFile> read, List<ImportedItem> items, List<ImportProblem> problems) {

    /** The result as it stands in the report. */
    public ObjectNode json() {
        ObjectNode json =
                read.map(found -> ReportJson.of(found, outcome.toString())).orElseGet(() -> ReportJson.failed(file));
        ReportJson.problems(json, problems);
        return json;
    }

    static FileResult failed(ImportProblem problem) {
        return new FileResult(problem.file(), Outcome.FAILED, Optional.empty(), List.of(), List.of(problem));
    }

    static FileResult failed(ReadFile file, List<ImportProblem> problems) {
        return new FileResult(file.file(), Outcome.FAILED, Optional.of(file), List.of(), problems);
    }

    static FileResult read(ReadFile file, List<ImportProblem> foreseen) {
        return new FileResult(file.file(), Outcome.DRY_RUN, Optional.of(file), List.of(), foreseen);
    }

    static FileResult stored(ReadFile file, List<StoredItem> stored) {
        List<ImportedItem> items =
                stored.stream().flatMap(item -> item.item().stream()).toList();
        List<ImportProblem> problems =
                stored.stream().flatMap(item -> item.problems().stream()).toList();
        List<Warning> warnings =
                stored.stream().flatMap(item -> item.warnings().stream()).toList();
        Outcome outcome =
                items.stream().map(ImportedItem::outcome).reduce(Outcome::and).orElse(Outcome.FAILED);
        return new FileResult(file.file(), outcome, Optional.of(file.withWarnings(warnings)), items, problems);
    }
}
