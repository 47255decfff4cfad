package org.expertqa.importing.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.expertqa.admin.AdminRequest;
import org.expertqa.importing.zip.FileLine;
import org.expertqa.importing.zip.ZipReport;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** What would become of the files of a zip, or what became of them. */
public record UploadReportScreen(
        Frame frame, String path, boolean stored, long good, long refused, int skipped, List<Row> rows)
        implements AdminScreen {

    private static final Map<String, String> OUTCOMES = Map.of(
            "created", "upload.created",
            "updated", "upload.updated",
            "unchanged", "upload.unchanged",
            "dry-run", "upload.good",
            "failed", "upload.failed");

    public UploadReportScreen {
        rows = List.copyOf(rows);
    }

    /** One file. */
    public record Row(FileLine line, String outcome, String look, List<Link> links) {

        public Row {
            links = List.copyOf(links);
        }
    }

    /** An item that a file holds, with the way to it where it is stored. */
    public record Link(String words, Optional<String> path) {}

    static ScreenView of(String id, ZipReport report, AdminRequest request) {
        UploadReportScreen screen = new UploadReportScreen(
                request.frame(request.text().get("upload.report")).using("paste.css"),
                request.site().path(UploadsController.PATH + "/" + id),
                report.stored(),
                report.good(),
                report.refused(),
                report.skipped(),
                report.files().stream().map(line -> row(line, request)).toList());
        return request.view("importing/admin/upload-report", screen);
    }

    /** Whether there is anything to bring in. */
    public boolean canBeStored() {
        return !stored && good > 0;
    }

    private static Row row(FileLine line, AdminRequest request) {
        String outcome = line.wasRefused() ? "failed" : line.outcome();
        return new Row(
                line,
                request.text().get(OUTCOMES.get(outcome)),
                line.wasRefused() ? "waiting" : "active",
                IntStream.range(0, line.titles().size())
                        .mapToObj(i -> link(line, i, request))
                        .toList());
    }

    private static Link link(FileLine line, int index, AdminRequest request) {
        Optional<String> path = Optional.of(line.answers())
                .filter(answers -> answers.size() == line.titles().size())
                .map(answers -> request.site().path("/admin/answers/" + answers.get(index)));
        return new Link(line.titles().get(index), path);
    }
}
