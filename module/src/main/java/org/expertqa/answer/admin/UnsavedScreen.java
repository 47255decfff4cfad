package org.expertqa.answer.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.WorkingCopy;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.DateText;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The answers of which somebody has typed words and not saved them, where a new one is begun as well. */
public record UnsavedScreen(Frame frame, String heading, List<Row> rows) implements AdminScreen {

    public UnsavedScreen {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    public record Row(String path, String title, DateText kept) {}

    static ScreenView of(List<WorkingCopy<ExpertAnswer>> copies, AdminRequest request) {
        Messages text = request.text();
        String heading = text.get("unsaved.title");
        List<Row> rows = copies.stream().map(copy -> row(copy, request)).toList();
        return request.view("answer/admin/unsaved", new UnsavedScreen(request.frame(heading), heading, rows));
    }

    private static Row row(WorkingCopy<ExpertAnswer> copy, AdminRequest request) {
        String question = copy.content().question().strip();
        return new Row(
                request.site().path(EditorController.path(copy.item())),
                question.isEmpty() ? request.text().get("editor.untitled") : question,
                Moment.of(copy.keptAt(), request));
    }
}
