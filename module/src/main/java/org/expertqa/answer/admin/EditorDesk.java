package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;

/** Opens an answer for whoever asks: when there is one, and they may change it. */
@Dependent
public class EditorDesk {

    private final AnswerEditor editor;
    private final Contents contents;

    @Inject
    public EditorDesk(AnswerEditor editor, Contents contents) {
        this.editor = editor;
        this.contents = contents;
    }

    /** Opens it as it is there. */
    Response open(String id, AdminRequest request, Function<Opened, Response> answer) {
        return with(id, request, editing -> answer.apply(opened(request, editing, editing.form(), nothing())));
    }

    /** Opens it with what came in. */
    Response open(
            String id, MultivaluedMap<String, String> fields, AdminRequest request, Function<Opened, Response> answer) {
        return with(id, request, editing -> answer.apply(opened(request, editing, AnswerForm.typed(fields), fields)));
    }

    /** The same answer with another form. */
    Opened withForm(Opened opened, AnswerForm form) {
        return opened(opened.request(), opened.editing(), form, opened.fields());
    }

    /** The same answer as it is stored by now. */
    Opened again(Opened opened) {
        Editing editing = editor.find(opened.id(), opened.request().account()).orElse(opened.editing());
        return opened(opened.request(), editing, editing.form(), nothing());
    }

    private Response with(String id, AdminRequest request, Function<Editing, Response> answer) {
        Optional<Editing> editing = id(id).flatMap(item -> editor.find(item, request.account()));
        if (editing.isEmpty()) {
            return Reply.missing(request);
        }
        return AnswerEditor.mayEdit(request.account(), editing.get())
                ? answer.apply(editing.get())
                : Reply.message(request, 403, "notYours");
    }

    private Opened opened(
            AdminRequest request, Editing editing, AnswerForm form, MultivaluedMap<String, String> fields) {
        FormReading.Typed typed = FormReading.read(
                form, editor.base(editing.id(), form.base()), new ReferredItems(contents), request.text());
        return new Opened(request, editing, form, typed, fields);
    }

    private static MultivaluedMap<String, String> nothing() {
        return new MultivaluedHashMap<>();
    }

    static Optional<ItemId> id(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
