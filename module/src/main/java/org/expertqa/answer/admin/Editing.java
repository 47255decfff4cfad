package org.expertqa.answer.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Revision;
import org.expertqa.content.WorkingCopy;

/**
 * An answer on somebody's screen: what is stored of it, and what they have typed and not saved. One of the two is there.
 *
 * @param item empty while nothing was saved
 */
record Editing(
        ItemId id,
        Optional<ItemSummary> item,
        Optional<Revision<ExpertAnswer>> latest,
        Optional<WorkingCopy<ExpertAnswer>> copy) {

    int latestRevision() {
        return latest.map(Revision::number).orElse(0);
    }

    /** The form as it opens: with what they typed, else with the latest revision. */
    AnswerForm form() {
        return copy.map(mine -> FormWriting.of(mine.content(), mine.base(), mine.note()))
                .orElseGet(() -> FormWriting.of(stored(), latestRevision(), ""));
    }

    /** Whether somebody saved the answer after the form was begun. */
    boolean isStale(AnswerForm form) {
        return form.base() != latestRevision();
    }

    /** Whether what is stored has more in it than the screen can show. */
    boolean isTooLong() {
        ExpertAnswer answer = stored();
        return Stream.of(answer.sections(), answer.nextSteps(), answer.citations())
                .anyMatch(entries -> entries.size() > EntryList.MOST_ENTRIES);
    }

    private ExpertAnswer stored() {
        return latest.map(Revision::content).orElseGet(() -> ExpertAnswer.asking(""));
    }
}
