package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.PageLanguage;

/** The editor of one answer. */
public record EditorScreen(
        Frame frame,
        String heading,
        String path,
        String account,
        int revision,
        PageLanguage language,
        List<FieldProblem> problems,
        boolean stale,
        Optional<Removed> removed,
        Side side,
        Parts parts,
        Lists lists,
        Picked picked,
        Snippet snippet)
        implements AdminScreen {

    public EditorScreen {
        problems = List.copyOf(problems);
    }

    /** The fields that stand by themselves, in groups. */
    public record Parts(
            List<Box> question,
            List<Box> take,
            List<Box> asker,
            List<Box> call,
            List<Box> notes,
            List<Box> address,
            List<Box> seo,
            Box note) {}

    /** The lists of cards, and an empty card of each for a script to copy. */
    public record Lists(
            List<Box.Option> kinds,
            List<Card> sections,
            List<Card> nextSteps,
            List<Card> citations,
            Card emptySection,
            Card emptyNextStep,
            Card emptyCitation) {

        public Lists {
            kinds = List.copyOf(kinds);
            sections = List.copyOf(sections);
            nextSteps = List.copyOf(nextSteps);
            citations = List.copyOf(citations);
        }
    }

    /** The fields that choose other items, and those that add one. */
    public record Picked(Pick expert, Pick coAuthors, Pick topics, Pick related, NewItem newExpert, NewItem newTopic) {}
}
