package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

import java.time.LocalDate;
import java.util.Optional;

/** What an imported page claimed about itself: kept and shown to editors, never shown to visitors as ours. */
public record Source(
        String url, Optional<LocalDate> publishedOn, Optional<LocalDate> modifiedOn, String byline, String reviewedBy) {

    public Source {
        url = orEmpty(url);
        byline = orEmpty(byline);
        reviewedBy = orEmpty(reviewedBy);
    }
}
