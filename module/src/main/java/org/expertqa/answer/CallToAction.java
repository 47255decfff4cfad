package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

/** What the publisher offers the reader at the end: a sentence and a link, marked when it is paid for. */
public record CallToAction(String heading, String text, String label, String url, boolean sponsored) {

    public CallToAction {
        heading = orEmpty(heading);
        text = orEmpty(text);
        label = orEmpty(label);
        url = orEmpty(url);
    }

    public CallToAction withUrl(String to) {
        return new CallToAction(heading, text, label, to, sponsored);
    }
}
