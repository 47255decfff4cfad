package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.account.Permission;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Reply;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Contents;
import org.expertqa.content.NotStorable;
import org.expertqa.content.Period;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Revision;
import org.expertqa.content.StaleRevision;

/** What a button does to the answer itself: saving, publishing, withdrawing. */
@Dependent
public class SavingActs {

    private final EditorDesk desk;
    private final AnswerEditor editor;
    private final EditorView view;
    private final FormActs forms;
    private final Conflicts conflicts;
    private final Contents contents;
    private final Clock clock;

    @Inject
    public SavingActs(
            EditorDesk desk,
            AnswerEditor editor,
            EditorView view,
            FormActs forms,
            Conflicts conflicts,
            Contents contents,
            Clock clock) {
        this.desk = desk;
        this.editor = editor;
        this.view = view;
        this.forms = forms;
        this.conflicts = conflicts;
        this.contents = contents;
        this.clock = clock;
    }

    Response save(Opened opened) {
        return saved(opened, revision -> Reply.done(opened.request(), opened.path(), "saved"));
    }

    /** Saves two people's changes as one, once everything is chosen that both of them changed. */
    Response merge(Opened opened) {
        Optional<Revision<ExpertAnswer>> theirs = conflicts.onto(opened);
        if (theirs.isEmpty() || !opened.typed().isSound()) {
            return save(opened);
        }
        return conflicts.isDecided(opened, theirs.get())
                ? save(conflicts.merged(opened, theirs.get()))
                : conflicts.askAgain(opened);
    }

    /** Saves, and publishes what was saved; where that is refused, the draft is saved all the same. */
    Response publish(Opened opened) {
        if (!opened.request().may(Permission.PUBLISH)) {
            return Reply.denied(opened.request());
        }
        return saved(opened, revision -> publish(opened, revision));
    }

    /** Publishes the experts and topics first that visitors do not see yet, when nothing else stands in the way. */
    Response publishAlong(Opened opened) {
        if (!opened.request().may(Permission.PUBLISH)) {
            return Reply.denied(opened.request());
        }
        return saved(opened, revision -> {
            Obstacles obstacles = new Obstacles(contents, clock.instant());
            if (obstacles.ofItself(opened.id(), revision.content()).isEmpty()) {
                try {
                    obstacles.unpublished(revision.content()).forEach(each -> publish(each, opened));
                } catch (PublicationRefused e) {
                    return refused(opened);
                }
            }
            return publish(opened, revision);
        });
    }

    private void publish(Obstacles.Unpublished along, Opened opened) {
        contents.publish(
                along.type(),
                along.item().id(),
                along.item().latestRevision(),
                Period.from(clock.instant()),
                opened.request().author());
    }

    private Response publish(Opened opened, Revision<ExpertAnswer> revision) {
        try {
            editor.publish(opened.id(), revision.number(), opened.request().author());
            return Reply.done(opened.request(), opened.path(), "published");
        } catch (PublicationRefused e) {
            return refused(opened);
        }
    }

    private Response refused(Opened opened) {
        return Reply.again(view.refused(desk.again(opened)));
    }

    /** What was typed stays a working copy: taking an answer off the site must not wait for a word. */
    Response withdraw(Opened opened) {
        if (!opened.request().may(Permission.WITHDRAW)) {
            return Reply.denied(opened.request());
        }
        editor.withdraw(opened.id(), opened.request().author());
        return forms.keep(opened)
                .map(problem -> Reply.again(view.of(opened.with(problem))))
                .orElseGet(() -> Reply.done(opened.request(), opened.path(), "withdrawn"));
    }

    Response discard(Opened opened) {
        editor.discard(opened.id(), opened.request().account());
        String on = opened.editing().item().isPresent() ? opened.path() : "/admin";
        return Reply.done(opened.request(), on, "discarded");
    }

    private Response saved(Opened opened, Function<Revision<ExpertAnswer>, Response> then) {
        if (!opened.typed().isSound()) {
            return Reply.again(view.of(opened));
        }
        try {
            return then.apply(editor.save(
                    opened.id(),
                    opened.form().base(),
                    opened.answer(),
                    opened.request().author(),
                    opened.note()));
        } catch (StaleRevision e) {
            forms.keep(opened);
            return conflicts.show(opened);
        } catch (NotStorable e) {
            return Reply.again(view.of(opened.with(new FieldProblem(EditorController.FORM, e.getMessage()))));
        }
    }
}
