package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

import java.time.LocalDate;
import java.util.Optional;

/** A source that the answer rests on. */
public record Citation(String title, String publisher, String url, Optional<LocalDate> accessedOn) {

    public Citation {
        title = orEmpty(title);
        publisher = orEmpty(publisher);
        url = orEmpty(url);
    }
}
