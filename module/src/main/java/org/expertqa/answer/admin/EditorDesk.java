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
        return with(id, request, Refusal.SCREEN, editing -> answer.apply(asKept(editing, request)));
    }

    /** Opens it with what came in. */
    Response open(
            String id, MultivaluedMap<String, String> fields, AdminRequest request, Function<Opened, Response> answer) {
        return with(id, request, Refusal.SCREEN, editing -> answer.apply(typed(editing, fields, request)));
    }

    /** The same for a script, which is told in a sentence where it can not be opened. */
    Response openForScript(
            String id, MultivaluedMap<String, String> fields, AdminRequest request, Function<Opened, Response> answer) {
        return with(id, request, Refusal.SENTENCE, editing -> answer.apply(typed(editing, fields, request)));
    }

    private Opened asKept(Editing editing, AdminRequest request) {
        return opened(request, editing, editing.form(), new MultivaluedHashMap<>());
    }

    private Opened typed(Editing editing, MultivaluedMap<String, String> fields, AdminRequest request) {
        return opened(request, editing, AnswerForm.typed(fields), fields);
    }

    /** The same answer with another form. */
    Opened withForm(Opened opened, AnswerForm form) {
        return opened(opened.request(), opened.editing(), form, opened.fields());
    }

    /** The same answer as it is stored by now. */
    Opened again(Opened opened) {
        Editing editing = editor.find(opened.id(), opened.request().account()).orElse(opened.editing());
        return asKept(editing, opened.request());
    }

    private Response with(String id, AdminRequest request, Refusal refusal, Function<Editing, Response> answer) {
        Optional<Editing> editing = id(id).flatMap(item -> editor.find(item, request.account()));
        if (editing.isEmpty()) {
            return refusal.as(request, 404, "missing");
        }
        if (!AnswerEditor.mayEdit(request.account(), editing.get())) {
            return refusal.as(request, 403, "notYours");
        }
        return editing.get().isTooLong() ? refusal.as(request, 409, "tooLong") : answer.apply(editing.get());
    }

    /** How somebody is told that they can not have it. */
    private enum Refusal {
        SCREEN,
        SENTENCE;

        Response as(AdminRequest request, int status, String name) {
            return this == SCREEN
                    ? Reply.message(request, status, name)
                    : Reply.sentence(status, request.text().get("message." + name + ".heading"));
        }
    }

    private Opened opened(
            AdminRequest request, Editing editing, AnswerForm form, MultivaluedMap<String, String> fields) {
        FormReading.Typed typed = FormReading.read(
                form, editor.base(editing.id(), form.base()), new ReferredItems(contents), request.text());
        return new Opened(request, editing, form, typed, fields);
    }

    static Optional<ItemId> id(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
