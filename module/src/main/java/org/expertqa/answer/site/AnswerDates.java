package org.expertqa.answer.site;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Live;
import org.expertqa.view.DateText;

/** Since when an answer is public, and since when as it is now, if that is another day. */
record AnswerDates(DateText published, Optional<DateText> updated) {

    static AnswerDates of(Live<ExpertAnswer> answer, ZoneId zone, Locale language) {
        DateText published = DateText.of(answer.publishedAt(), zone, language);
        DateText modified = DateText.of(answer.modifiedAt(), zone, language);
        boolean laterDay = answer.modifiedAt().isAfter(answer.publishedAt())
                && !modified.words().equals(published.words());
        return new AnswerDates(published, laterDay ? Optional.of(modified) : Optional.empty());
    }
}
