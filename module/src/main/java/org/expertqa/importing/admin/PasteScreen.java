package org.expertqa.importing.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Choice;
import org.expertqa.admin.Choice.Option;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Moment;
import org.expertqa.importing.paste.PasteLine;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.DateText;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** Where a text is pasted, with those that are waiting to become drafts. */
public record PasteScreen(
        Frame frame,
        List<FieldProblem> problems,
        String pasted,
        String name,
        Choice as,
        List<Waiting> waiting,
        boolean bringsFiles)
        implements AdminScreen {

    private static final int BEGINNING = 90;

    public PasteScreen {
        problems = List.copyOf(problems);
        waiting = List.copyOf(waiting);
    }

    /** A paste that is no draft yet. */
    public record Waiting(String path, String beginning, DateText at) {}

    static ScreenView of(PasteForm form, List<FieldProblem> problems, List<PasteLine> waiting, AdminRequest request) {
        Messages text = request.text();
        PasteScreen screen = new PasteScreen(
                request.frame(text.get("paste.title")).using("paste.css", "paste.js"),
                problems,
                form.text(),
                form.name(),
                choice(form, text),
                waiting.stream().map(line -> waiting(line, request)).toList(),
                request.may(Permission.EDIT_ANY));
        return request.view("importing/admin/paste", screen);
    }

    /** What is wrong with the text, beside its field. */
    public Optional<String> error() {
        return problems.stream().map(FieldProblem::sentence).findFirst();
    }

    private static Choice choice(PasteForm form, Messages text) {
        return new Choice(
                "as",
                text.get("paste.as"),
                List.of(
                        new Option(
                                "as-looks",
                                "looks",
                                text.get("paste.as.looks"),
                                text.get("paste.as.looks.hint"),
                                !form.isPlain()),
                        new Option(
                                "as-text",
                                PasteForm.PLAIN,
                                text.get("paste.as.text"),
                                text.get("paste.as.text.hint"),
                                form.isPlain())),
                Optional.empty());
    }

    private static Waiting waiting(PasteLine line, AdminRequest request) {
        String words = line.beginning().replaceAll("\\s+", " ").strip();
        String beginning =
                words.length() > BEGINNING ? words.substring(0, BEGINNING).stripTrailing() + " …" : words;
        return new Waiting(
                request.site().path(PasteController.PATH + "/" + line.id()), beginning, Moment.of(line.at(), request));
    }
}
