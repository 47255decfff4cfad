package org.expertqa.answer.site;

import org.expertqa.view.DateText;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** A draft as visitors would read it, which says that it is one and until when its link works. */
public record AnswerPreviewPage(Head head, ExpertAnswerPage answer, DateText until) implements SitePage {

    /** No search engine is to list it, and it has no other forms. */
    static AnswerPreviewPage of(ExpertAnswerPage answer, DateText until) {
        Head head =
                Head.of(answer.head().title(), answer.head().description(), "").indexed(false);
        return new AnswerPreviewPage(head, answer, until);
    }
}
