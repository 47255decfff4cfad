package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

/** A picture by the name of its asset, with words for those who do not see it unless it is only decorative (WCAG 1.1.1). */
public record Image(String asset, String alt, String credit, boolean decorative) {

    public Image {
        asset = orEmpty(asset);
        alt = orEmpty(alt);
        credit = orEmpty(credit);
    }
}
