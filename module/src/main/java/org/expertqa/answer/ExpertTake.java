package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

import org.expertqa.text.RichText;

/** The expert's own opinion, set apart from the answer; without a heading the page makes one from the short name. */
public record ExpertTake(String heading, RichText body) {

    public ExpertTake {
        heading = orEmpty(heading);
        body = body == null ? RichText.EMPTY : body;
    }
}
