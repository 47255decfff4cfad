package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Contents;
import org.expertqa.content.Publications;
import org.expertqa.view.PageLanguage;
import org.expertqa.view.ScreenView;

/** Puts the screen of the editor together. */
@Dependent
public class EditorView {

    private static final String[] FILES = {
        "editor.css", "editor-live.css", "rich-text.css", "answer-editor.js", "rich-text.js"
    };
    private final Contents contents;
    private final Publications publications;
    private final Clock clock;

    @Inject
    public EditorView(Contents contents, Publications publications, Clock clock) {
        this.contents = contents;
        this.publications = publications;
        this.clock = clock;
    }

    ScreenView of(Opened opened) {
        return of(opened, false, Optional.empty());
    }

    /** The screen that begins with what stands in the way of publishing. */
    ScreenView refused(Opened opened) {
        return of(opened, true, Optional.empty());
    }

    /** The screen that offers to bring back what was taken out. */
    ScreenView without(Removed removed, Opened opened) {
        return of(opened, false, Optional.of(removed));
    }

    private ScreenView of(Opened opened, boolean refused, Optional<Removed> removed) {
        AdminRequest request = opened.request();
        String heading = heading(opened);
        Boxes boxes = new Boxes(opened.form(), opened.typed().problems(), opened.language(), request.text());
        EditorScreen screen = new EditorScreen(
                request.frame(heading).using(FILES),
                heading,
                request.site().path(opened.path()),
                request.account().id().toString(),
                opened.form().base(),
                PageLanguage.of(opened.language()),
                opened.typed().problems(),
                opened.editing().isStale(opened.form()),
                removed,
                new Sides(contents, publications, clock.instant()).of(opened, refused),
                parts(boxes),
                lists(boxes),
                picked(opened, boxes),
                Snippet.of(opened.answer(), request.site()));
        return request.view("answer/admin/editor", screen);
    }

    private static String heading(Opened opened) {
        String question = opened.answer().question().strip();
        return question.isEmpty() ? opened.request().text().get("editor.newAnswer") : question;
    }

    private static EditorScreen.Parts parts(Boxes boxes) {
        return new EditorScreen.Parts(
                boxes.of(AnswerFields.QUESTION),
                boxes.of(AnswerFields.TAKE),
                boxes.of(AnswerFields.ASKER),
                boxes.of(AnswerFields.CALL),
                boxes.of(AnswerFields.NOTES),
                boxes.of(AnswerFields.ADDRESS),
                boxes.of(AnswerFields.SEO),
                boxes.of(AnswerFields.NOTE));
    }

    private static EditorScreen.Lists lists(Boxes boxes) {
        return new EditorScreen.Lists(
                boxes.kinds(),
                Card.all(EntryList.SECTIONS, boxes),
                Card.all(EntryList.NEXT_STEPS, boxes),
                Card.all(EntryList.CITATIONS, boxes),
                Card.empty(EntryList.SECTIONS, boxes),
                Card.empty(EntryList.NEXT_STEPS, boxes),
                Card.empty(EntryList.CITATIONS, boxes));
    }

    private EditorScreen.Picked picked(Opened opened, Boxes boxes) {
        Picks picks = new Picks(
                contents, opened.request(), opened.form(), opened.typed().problems(), sought(opened));
        return new EditorScreen.Picked(
                picks.expert(),
                picks.coAuthors(),
                picks.topics(),
                picks.related(),
                newItem(NewItems.EXPERT, Permission.MANAGE_EXPERTS, opened, boxes),
                newItem(NewItems.TOPIC, Permission.MANAGE_TOPICS, opened, boxes));
    }

    private static NewItem newItem(String field, Permission permission, Opened opened, Boxes boxes) {
        Optional<String> error = boxes.error(field);
        String typed = error.isPresent() ? opened.sent(field) : "";
        return new NewItem(opened.request().may(permission), field, typed, error);
    }

    private static Map<String, String> sought(Opened opened) {
        return Stream.of("find.expert", "find.coAuthors", "find.topics", "find.related")
                .collect(Collectors.toMap(name -> name, opened::sent));
    }

    /** What the lines beside the form say, for a script that has them anew. */
    Side side(Opened opened) {
        return new Sides(contents, publications, clock.instant()).of(opened, false);
    }
}
