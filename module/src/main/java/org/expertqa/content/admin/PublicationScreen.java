package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.Choice;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.DateText;
import org.expertqa.view.Frame;
import org.expertqa.view.Frame.Way;

/** The publication of one item: how it stands, what is public and planned, what can be done about that, and its review. */
public record PublicationScreen(
        Frame frame,
        String heading,
        String path,
        Way back,
        String history,
        String state,
        String style,
        Latest latest,
        List<FieldProblem> problems,
        List<Refusal> refusals,
        List<Row> rows,
        Optional<Form> form,
        boolean mayWithdraw,
        Optional<ReviewPart> review)
        implements AdminScreen {

    public PublicationScreen {
        problems = List.copyOf(problems);
        refusals = List.copyOf(refusals);
        rows = List.copyOf(rows);
    }

    /** The latest revision: its number, who saved it when, and with what word. */
    public record Latest(int number, String by, DateText at, String note) {}

    /** What stands in the way of publishing, and where in the editor that is mended. */
    public record Refusal(String sentence, String path) {}

    /**
     * Something public or planned.
     *
     * @param page where visitors read it; empty while it is a plan
     * @param cancel what names the plan to whoever takes it back; empty where that can not be done
     */
    public record Row(
            String state,
            String style,
            String revision,
            DateText from,
            Optional<DateText> until,
            String edit,
            String note,
            String by,
            Optional<String> page,
            Optional<String> cancel) {}

    /** The form that publishes. */
    public record Form(
            String revision,
            String zone,
            Choice when,
            TimeField from,
            TimeField until,
            Choice weight,
            String note,
            Optional<String> noteError) {}
}
