package org.expertqa.importing.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** Where a zip is sent. */
public record UploadScreen(Frame frame, List<FieldProblem> problems) implements AdminScreen {

    public UploadScreen {
        problems = List.copyOf(problems);
    }

    static ScreenView of(List<FieldProblem> problems, AdminRequest request) {
        Frame frame = request.frame(request.text().get("upload.title")).using("paste.css");
        return request.view("importing/admin/upload", new UploadScreen(frame, problems));
    }

    /** What is wrong with the file, beside its field. */
    public Optional<String> error() {
        return problems.stream().map(FieldProblem::sentence).findFirst();
    }
}
