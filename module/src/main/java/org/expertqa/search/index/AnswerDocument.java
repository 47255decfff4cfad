package org.expertqa.search.index;

import java.util.List;
import java.util.Optional;

/** A live answer as the index takes it: ids, its language, and its words without markup. */
public record AnswerDocument(
        String id,
        String language,
        String question,
        String quickAnswer,
        String text,
        List<String> topics,
        Optional<String> expert) {

    public AnswerDocument {
        question = Marked.unmarked(question);
        quickAnswer = Marked.unmarked(quickAnswer);
        text = Marked.unmarked(text);
        topics = List.copyOf(topics);
    }
}
