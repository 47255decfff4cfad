package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.admin.Reply;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.Revision;
import org.expertqa.view.ScreenView;

/** What happens when two people have changed one answer: the second one to save sees both, and loses nothing. */
@Dependent
public class Conflicts {

    private static final String CHOICE = "choose.";

    private final Contents contents;
    private final AnswerEditor editor;
    private final EditorDesk desk;

    @Inject
    public Conflicts(Contents contents, AnswerEditor editor, EditorDesk desk) {
        this.contents = contents;
        this.editor = editor;
        this.desk = desk;
    }

    /** The screen to choose on, against the latest revision. */
    Response show(Opened opened) {
        Revision<ExpertAnswer> theirs =
                contents.latest(ExpertAnswers.TYPE, opened.id()).orElseThrow();
        return Reply.screen(409, view(opened, theirs, false));
    }

    /** The same where something was not chosen. */
    Response askAgain(Opened opened) {
        return Reply.again(view(opened, onto(opened).orElseThrow(), true));
    }

    private ScreenView view(Opened opened, Revision<ExpertAnswer> theirs, boolean asksAgain) {
        return new ConflictView(contents, opened, merging(opened, theirs), theirs).view(asksAgain);
    }

    /** The revision that was chosen against, which by now may not be the latest any more. */
    Optional<Revision<ExpertAnswer>> onto(Opened opened) {
        String number = opened.sent("onto");
        return number.matches("[0-9]{1,9}")
                ? contents.revision(ExpertAnswers.TYPE, opened.id(), Integer.parseInt(number))
                : Optional.empty();
    }

    boolean isDecided(Opened opened, Revision<ExpertAnswer> theirs) {
        return merging(opened, theirs).isDecided();
    }

    /** The answer with both people's changes, on top of the other one's revision. */
    Opened merged(Opened opened, Revision<ExpertAnswer> theirs) {
        return desk.withForm(opened, merging(opened, theirs).merged());
    }

    private Merging merging(Opened opened, Revision<ExpertAnswer> theirs) {
        int base = opened.form().base();
        return new Merging(
                FormWriting.of(editor.base(opened.id(), base), base, ""),
                FormWriting.of(opened.answer(), base, opened.note()),
                FormWriting.of(theirs.content(), theirs.number(), ""),
                choices(opened));
    }

    private static Map<String, String> choices(Opened opened) {
        return opened.fields().keySet().stream()
                .filter(name -> name.startsWith(CHOICE))
                .collect(Collectors.toMap(name -> name.substring(CHOICE.length()), opened::sent));
    }
}
