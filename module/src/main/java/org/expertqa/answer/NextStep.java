package org.expertqa.answer;

import org.expertqa.text.RichText;

/** One thing the reader can do next, in a sentence or two of inline rich text. */
public record NextStep(RichText text) {

    public NextStep {
        text = (text == null ? RichText.EMPTY : text).inline();
    }
}
