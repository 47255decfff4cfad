package org.expertqa.site;

import java.util.List;
import java.util.Optional;

/** Some answers, the latest first, and where the next ones are. */
public record AnswerList(List<AnswerTeaser> answers, Optional<String> next) {

    public AnswerList {
        answers = List.copyOf(answers);
    }
}
