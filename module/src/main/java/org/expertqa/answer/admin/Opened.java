package org.expertqa.answer.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ItemId;
import org.expertqa.text.Plain;
import org.expertqa.view.PageLanguage;

/** An answer in the editor during one request: what is there of it, the form as it stands, and the content that it makes. */
record Opened(
        AdminRequest request,
        Editing editing,
        AnswerForm form,
        FormReading.Typed typed,
        MultivaluedMap<String, String> fields) {

    ItemId id() {
        return editing.id();
    }

    ExpertAnswer answer() {
        return typed.answer();
    }

    String note() {
        return form.text("note");
    }

    /** The path of the screen, without the context path. */
    String path() {
        return EditorController.path(id());
    }

    /** What came in besides the fields of the answer. */
    String sent(String name) {
        return Plain.orEmpty(fields.getFirst(name));
    }

    Opened with(FieldProblem problem) {
        List<FieldProblem> problems = new ArrayList<>(typed.problems());
        problems.add(problem);
        return new Opened(request, editing, form, new FormReading.Typed(answer(), problems), fields);
    }

    /** The language that the answer is written in. */
    Locale language() {
        return PageLanguage.locale(answer().language(), request.site().language());
    }
}
