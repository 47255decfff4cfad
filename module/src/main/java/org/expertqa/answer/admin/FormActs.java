package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Reply;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Contents;
import org.expertqa.content.NotStorable;
import org.expertqa.content.TooManyWorkingCopies;

/** What a button does to the form alone: nothing is stored but the working copy. */
@Dependent
public class FormActs {

    private final EditorDesk desk;
    private final AnswerEditor editor;
    private final EditorView view;
    private final Contents contents;

    @Inject
    public FormActs(EditorDesk desk, AnswerEditor editor, EditorView view, Contents contents) {
        this.desk = desk;
        this.editor = editor;
        this.view = view;
        this.contents = contents;
    }

    Response list(ListAct act, Opened opened) {
        ListAct.Done done = act.on(opened.form());
        Opened changed = desk.withForm(opened, done.form());
        return act.verb().equals("remove")
                ? removed(act, opened.form(), changed)
                : on(
                        changed,
                        SectionKeys.isKey(done.key())
                                ? "#entry-" + done.key()
                                : "#" + act.list().word());
    }

    private Response removed(ListAct act, AnswerForm before, Opened changed) {
        List<String> keys = before.keys(act.list());
        int place = keys.indexOf(act.argument());
        if (place < 0) {
            return on(changed, "#" + act.list().word());
        }
        Optional<FieldProblem> problem = keep(changed);
        if (problem.isPresent()) {
            return Reply.again(view.of(changed.with(problem.get())));
        }
        String words = changed.request()
                .text()
                .get(
                        "editor.removed",
                        changed.request().text().get("card." + act.list().word(), place + 1));
        Removed removed = new Removed(
                act.list().word(),
                act.argument(),
                place,
                words,
                Removed.Hidden.all(before.texts(), act.list().names(act.argument())));
        return Reply.screen(200, view.without(removed, changed));
    }

    /** Looks for items by the words that were typed, and shows the form with them. */
    Response find(Opened opened) {
        return Reply.screen(200, view.of(opened));
    }

    /** Makes an expert or a topic of the name that was typed, and chooses it. */
    Response add(String field, Opened opened) {
        boolean expert = field.equals(NewItems.EXPERT);
        if (!opened.request().may(expert ? Permission.MANAGE_EXPERTS : Permission.MANAGE_TOPICS)) {
            return Reply.denied(opened.request());
        }
        NewItems items = new NewItems(contents, opened.request().author());
        String name = opened.sent(field).strip();
        Optional<FieldProblem> problem = items.problem(field, name);
        if (problem.isPresent()) {
            return Reply.again(view.of(opened.with(problem.get())));
        }
        String id = items.add(field, name).toString();
        return on(desk.withForm(opened, choosing(opened.form(), expert, id)), expert ? "#expert" : "#topics");
    }

    /** The first expert gives the answer, any further one helps. */
    private static AnswerForm choosing(AnswerForm form, boolean expert, String id) {
        if (!expert) {
            return form.choosing("topics", id);
        }
        return form.text("expert").isEmpty() ? form.with("expert", id) : form.choosing("coAuthors", id);
    }

    /** On to the form with this done; where something is wrong in it, the form as it was typed. */
    private Response on(Opened opened, String place) {
        if (!opened.typed().isSound()) {
            return Reply.again(view.of(opened));
        }
        return keep(opened)
                .map(problem -> Reply.again(view.of(opened.with(problem))))
                .orElseGet(() -> Reply.seeOther(opened.request().site(), opened.path() + place));
    }

    /** Keeps what was typed; where it can not be kept, why. What is as it was stored needs no keeping. */
    Optional<FieldProblem> keep(Opened opened) {
        try {
            if (isUnchanged(opened)) {
                editor.discard(opened.id(), opened.request().account());
            } else {
                editor.keep(
                        opened.id(), opened.request().account(), opened.form().base(), opened.answer(), opened.note());
            }
            return Optional.empty();
        } catch (NotStorable | TooManyWorkingCopies e) {
            return Optional.of(new FieldProblem(EditorController.FORM, e.getMessage()));
        }
    }

    private boolean isUnchanged(Opened opened) {
        ExpertAnswer base = editor.base(opened.id(), opened.form().base());
        return opened.form().base() > 0
                && !opened.editing().isStale(opened.form())
                && opened.note().isEmpty()
                && opened.answer().equals(base);
    }
}
