package org.expertqa.expert;

import static org.expertqa.text.Plain.orEmpty;

/** An expert's picture by the name of its asset, with what a person who does not see it should know. */
public record Photo(String asset, String alt) {

    public Photo {
        asset = orEmpty(asset);
        alt = orEmpty(alt);
    }
}
