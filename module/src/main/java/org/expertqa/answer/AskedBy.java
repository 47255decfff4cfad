package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

/** The person who asked, as much as may be shown: a name to show and a place, never an e-mail address. */
public record AskedBy(String displayName, String location) {

    public AskedBy {
        displayName = orEmpty(displayName);
        location = orEmpty(location);
    }
}
